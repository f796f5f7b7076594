import { runInNewContext } from 'node:vm';
import { decompress } from 'fzstd';

/** Maximum unpacked size of a block. */
const MAX_BLOCK = 128 * 1024;

const MIN_TIMEOUT_MS = 900;
const BYTES_PER_MS = 20_000;

/**
 * Unpacks Zstandard.
 * @throws Error if it is damaged, takes far too long for its size, or may unpack to more than `maxBytes`
 */
export function unpackZstandard(packed: Uint8Array, size: number, maxBytes: number): Uint8Array {
  if (size > maxBytes || largestSize(packed) > maxBytes) throw new Error(`unpacks to more than ${maxBytes} bytes`);
  const unpacked = new Uint8Array(size);
  // Damaged tables make the package loop forever, which only the engine's watchdog can stop.
  const timeout = Math.ceil(MIN_TIMEOUT_MS + size / BYTES_PER_MS);
  runInNewContext('unpack()', { unpack: () => void decompress(packed, unpacked) }, { timeout });
  return unpacked;
}

/**
 * Maximum unpacked size of the blocks, from their headers only, because unpacking a bomb would take minutes.
 * Format: RFC 8878, 3.1.
 */
function largestSize(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let total = 0;
  let at = 0;
  while (at + 4 < packed.length) {
    const magic = view.getUint32(at, true);
    if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
      at += 8 + (at + 8 <= packed.length ? view.getUint32(at + 4, true) : 0);
      continue;
    }
    if (magic !== 0xfd2fb528) throw new Error('not Zstandard');
    const descriptor = view.getUint8(at + 4);
    const isSingle = (descriptor & 0x20) !== 0;
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    at += 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeBytes;
    for (let isLast = false; !isLast; ) {
      if (at + 3 > packed.length) throw new Error('cut off');
      const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
      const [kind, length] = [(head >> 1) & 3, head >> 3];
      isLast = (head & 1) === 1;
      total += kind === 2 ? MAX_BLOCK : length;
      at += 3 + (kind === 1 ? 1 : length);
    }
    at += (descriptor & 4) !== 0 ? 4 : 0;
  }
  return total;
}
