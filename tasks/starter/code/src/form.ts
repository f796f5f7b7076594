type Values<Field extends string> = Readonly<Record<Field, string>>;

/** One rule a field. It sees all values, and answers with an error for people, or null. */
export type Rules<Field extends string> = Readonly<Record<Field, (values: Values<Field>) => string | null>>;

export interface Form<Field extends string> {
  readonly values: Values<Field>;
  /** Fields that somebody has typed in: only these show errors before the form is sent. */
  readonly touched: ReadonlySet<Field>;
  readonly errors: Readonly<Partial<Record<Field, string | null>>>;
}

export function change<Field extends string>(
  form: Form<Field>,
  rules: Rules<Field>,
  field: Field,
  value: string,
): Form<Field> {
  const values = { ...form.values, [field]: value };
  const touched = new Set([...form.touched, field]);
  return { values, touched, errors: { ...form.errors, [field]: rules[field](values) } };
}

/** On sending, every field has its say. */
export function touchAll<Field extends string>(form: Form<Field>, rules: Rules<Field>): Form<Field> {
  return (Object.keys(form.values) as Field[]).reduce(
    (all, field) => change(all, rules, field, all.values[field]),
    form,
  );
}

/** The send button is active only while this holds. */
export function canSend<Field extends string>(form: Form<Field>): boolean {
  return Object.values(form.errors).every(error => error === null);
}
