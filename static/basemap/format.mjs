// The binary format "CAB1": see README.md. `encode` writes it, `decode` reads it again for the check.

const MAGIC = 'CAB1';
const HEADER_FIELDS = ['width', 'height', 'scale', 'translateX', 'translateY'];
const HEADER_BYTES = MAGIC.length + 8 * HEADER_FIELDS.length;

export function encode(header, { arcs, features }) {
  const order = new Map(); // arc number in the topology -> number in the file, by first use
  const polygons = encodeFeatures(features, order);
  const lengths = [];
  const xs = [];
  const ys = [];
  let last = [0, 0];
  pushVarint(lengths, order.size);
  for (const number of order.keys()) {
    pushVarint(lengths, arcs[number].length);
    for (const point of arcs[number]) {
      pushVarint(xs, zigzag(point[0] - last[0]));
      pushVarint(ys, zigzag(point[1] - last[1]));
      last = point;
    }
  }
  return Buffer.concat([encodeHeader(header), Buffer.from([...polygons, ...lengths, ...xs, ...ys])]);
}

export function decode(bytes) {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not a CAB1 file');
  const header = Object.fromEntries(
    HEADER_FIELDS.map((field, i) => [field, bytes.readDoubleLE(MAGIC.length + 8 * i)]),
  );
  const reader = { bytes, at: HEADER_BYTES };
  const features = decodeFeatures(reader);
  const lengths = times(readVarint(reader), () => readVarint(reader));
  const points = lengths.reduce((sum, length) => sum + length, 0);
  const xs = runningSum(times(points, () => unzigzag(readVarint(reader))));
  const ys = runningSum(times(points, () => unzigzag(readVarint(reader))));
  if (reader.at !== bytes.length) throw new Error('bytes are left after the last arc');
  let at = 0;
  const arcs = lengths.map((length) => times(length, () => [xs[at], ys[at++]]));
  return { header, arcs, features };
}

function encodeHeader(header) {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write(MAGIC, 'latin1');
  HEADER_FIELDS.forEach((field, i) => bytes.writeDoubleLE(header[field], MAGIC.length + 8 * i));
  return bytes;
}

function encodeFeatures(features, order) {
  const out = [];
  let expected = 0; // arcs are numbered by first use, so the next one is the likeliest
  pushVarint(out, features.length);
  for (const { id, polygons } of features) {
    pushVarint(out, id);
    pushVarint(out, polygons.length);
    for (const rings of polygons) {
      pushVarint(out, rings.length);
      for (const ring of rings) {
        pushVarint(out, ring.length);
        for (const reference of ring) {
          const backwards = reference < 0;
          const number = backwards ? ~reference : reference;
          if (!order.has(number)) order.set(number, order.size);
          const index = order.get(number);
          pushVarint(out, (zigzag(index - expected) << 1) | (backwards ? 1 : 0));
          expected = index + 1;
        }
      }
    }
  }
  return out;
}

function decodeFeatures(reader) {
  const next = () => readVarint(reader);
  let expected = 0;
  const reference = () => {
    const value = next();
    const index = expected + unzigzag(value >>> 1);
    expected = index + 1;
    return value & 1 ? ~index : index;
  };
  const ring = () => times(next(), reference);
  const polygon = () => times(next(), ring);
  return times(next(), () => ({ id: next(), polygons: times(next(), polygon) }));
}

function pushVarint(out, number) {
  let rest = number >>> 0;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
}

function readVarint(reader) {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new Error('the file ends inside a number');
    number |= (byte & 127) << shift;
    if (byte < 128) return number >>> 0;
  }
}

const zigzag = (number) => (number << 1) ^ (number >> 31);
const unzigzag = (number) => (number >>> 1) ^ -(number & 1);
const times = (count, make) => Array.from({ length: count }, make);

function runningSum(deltas) {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}
