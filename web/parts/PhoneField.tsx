import { TextField, type TextFieldProps } from "./Field.tsx";

type Props = Omit<TextFieldProps, "onChange" | "value"> & { value: string; onChange: (phone: string) => void };

/** A number of somebody else's: never filled in by the browser with one's own. */
export function PhoneField({ onChange, ...field }: Props) {
  return <TextField {...field} type="tel" autoComplete="off" maxLength={40} onChange={(event) => onChange(event.target.value)} />;
}
