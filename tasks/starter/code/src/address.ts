import type { Rules } from './form.ts';

type AddressField = 'street' | 'city' | 'postcode' | 'country';

const POSTCODES: Readonly<Record<string, RegExp>> = {
  DE: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
  NL: /^\d{4} [A-Z]{2}$/,
  US: /^\d{5}(-\d{4})?$/,
};

/** A country that is not in the table takes any postcode. */
export const addressRules: Rules<AddressField> = {
  street: ({ street }) => (street.trim() === '' ? 'Enter a street' : null),
  city: ({ city }) => (city.trim() === '' ? 'Enter a city' : null),
  postcode: ({ postcode, country }) =>
    (POSTCODES[country] ?? /./).test(postcode.trim()) ? null : `Not a postcode of ${country}`,
  country: ({ country }) => (/^[A-Z]{2}$/.test(country) ? null : 'Choose a country'),
};
