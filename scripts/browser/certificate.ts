import { generateKeyPairSync, sign } from 'node:crypto';

/** Node can read certificates but not make one, so the dozen lines of DER that a self-signed one needs stand here. */
export function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid('550403'), tlv(0x0c, Buffer.from('Parallax sample pages')))));
  const year = new Date().getUTCFullYear() % 100;
  const validity = sequence(utcTime(year - 1), utcTime(year + 1));
  const alternativeName = sequence(tlv(0x82, Buffer.from('parallax.invalid')));
  const extension = sequence(oid('551d11'), tlv(0x04, alternativeName));
  const body = sequence(
    tlv(0xa0, integer(2)),
    integer(Date.now() % 0x7fff),
    ECDSA_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extension)),
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  const der = sequence(body, ECDSA_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`,
  };
}

function tlv(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 128
      ? [tag, length]
      : length < 256
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return tlv(0x31, part);
}

function oid(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, 'hex'));
}

function integer(value: number): Buffer {
  return tlv(0x02, value < 128 ? Buffer.of(value) : Buffer.of(value >> 8, value & 255));
}

function utcTime(year: number): Buffer {
  return tlv(0x17, Buffer.from(`${String(year).padStart(2, '0')}0101000000Z`));
}

/** ecdsa-with-SHA256, 1.2.840.10045.4.3.2 */
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
