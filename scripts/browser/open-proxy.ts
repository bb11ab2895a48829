import http from 'node:http';
import net from 'node:net';
import { listen, type PageServer } from './serve-pages.ts';

export interface WayOut {
  readonly port: number;
  /** `host:port` of every connection that was not for our pages. */
  readonly elsewhere: string[];
  close(): void;
}

/**
 * The only way out of a browser under test: our hosts are answered here, and every other connection is written down
 * and then refused or, for a person who looks around from the sample, passed on.
 */
export async function openProxy(
  pages: PageServer,
  isOurs: (host: string) => boolean,
  others: 'refuse' | 'pass',
): Promise<WayOut> {
  const elsewhere: string[] = [];
  const proxy = http.createServer((request, response) => {
    const { hostname, host, port } = new URL(request.url ?? '/', 'http://invalid');
    const ours = isOurs(hostname);
    if (!ours) elsewhere.push(host);
    if (!ours && others === 'refuse') return void response.writeHead(502).end();
    const target = ours ? { host: '127.0.0.1', port: pages.plainPort } : { host: hostname, port: port || 80 };
    forward(request, response, target);
  });
  proxy.on('connect', (request: http.IncomingMessage, socket: net.Socket, head: Buffer) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    const ours = isOurs(host);
    if (!ours) elsewhere.push(`${host}:${port}`);
    if (!ours && others === 'refuse') return void socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    const ownPort = port === '80' ? pages.plainPort : pages.tlsPort;
    tunnel(socket, head, ours ? net.connect(ownPort, '127.0.0.1') : net.connect(Number(port), host));
  });
  return {
    port: await listen(proxy),
    elsewhere,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  target: { host: string; port: number | string },
): void {
  const { url, method, headers } = request;
  const path = url?.replace(/^https?:\/\/[^/]+/, '') || '/';
  const upstream = http.request({ ...target, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // A page left in mid-load breaks its connections; the browser shows that itself.
  upstream.on('error', () => response.destroy());
  request.pipe(upstream);
}

function tunnel(socket: net.Socket, head: Buffer, upstream: net.Socket): void {
  upstream.on('connect', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}
