/** The link with which the firm's telephones dial a number: the template of Admin, Firm with the number in it. */
export function dialLink(template: string, number: string): string {
  const dialled = number.replace(/[^\d+]/g, "");
  return template.replace("{number}", dialled).replace("{digits}", dialled.replace("+", ""));
}

/** Has the browser hand a number to the telephone. It asks first, the first time; the page stays. */
export function dial(template: string, number: string): void {
  location.assign(dialLink(template, number));
}
