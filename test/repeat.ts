export const repeat = <T>(times: number, item: T): T[] => Array.from({ length: times }, () => item);
