/** A calendar day such as `2026-03-28`: no time, no zone. */
export type Day = string;

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day that a calendar on the wall shows in a time zone such as `America/New_York`. */
export function dayIn(timeZone: string, instant: Date): Day {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', options).format(instant);
}

/** `28 Mar 2026`. A day has no zone, so UTC goes in and UTC comes out. */
export function formatDay(day: Day): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`));
}

export function nightsBetween(arrival: Day, departure: Day): number {
  return Math.floor((midnight(departure) - midnight(arrival)) / DAY_IN_MILLISECONDS);
}

function midnight(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}
