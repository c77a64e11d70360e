/**
 * Something outside our code stands in the way of starting or finishing.
 * The message is one whole sentence for the person at the keyboard: what is wrong and the way out.
 */
export class Obstacle extends Error {
  override readonly name = "Obstacle";
}
