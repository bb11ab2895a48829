import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

export interface Reply {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one address (`https://www.example.com/a`), or nothing for 404. */
export type FindReply = (url: URL) => Reply | undefined;

export interface PageServer {
  readonly plainPort: number;
  readonly tlsPort: number;
  /** Every address asked for, in order. */
  readonly requests: string[];
  close(): void;
}

/** Serves pages on this machine, over http and https, under whatever host the request names. */
export async function servePages(find: FindReply): Promise<PageServer> {
  const requests: string[] = [];
  const answer = (scheme: string) => (request: http.IncomingMessage, response: http.ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    requests.push(url.href);
    const reply = find(url);
    const headers = { 'content-type': 'text/html; charset=utf-8', ...reply?.headers };
    response.writeHead(reply?.status ?? (reply ? 200 : 404), headers).end(reply?.body ?? '');
  };
  const plain = http.createServer(answer('http'));
  const tls = https.createServer(makeCertificate(), answer('https'));
  return {
    plainPort: await listen(plain),
    tlsPort: await listen(tls),
    requests,
    close: () => {
      for (const server of [plain, tls]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Listens on a free port of this machine only. */
export function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
