import { serveFolder } from './tests/pages/serve-folder.ts';
import { hostileSite } from './tests/pages/hostile-site.ts';
export default async () => { const { server, origin } = await serveFolder(hostileSite.dist, '/'); process.env[hostileSite.variable] = origin; return () => { server.closeAllConnections(); server.close(); }; };
