declare module 'write-good' {
  /** What is wordy, weak or passive in a text. */
  export default function writeGood(text: string): { readonly index: number; readonly reason: string }[];
}
