import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
} from 'fastify-type-provider-zod';
import { largestUpload } from '#platform/files/largest-upload.ts';
import { preferredLanguage } from '#platform/language/language.ts';
import type { HttpPorts, ModuleRoutes } from './handler.ts';
import { largestBody, takeJson } from './json-body.ts';
import { tellNoRequest } from './no-request.ts';
import { apiRoot } from './operation.ts';
import { problemDocumentOf } from './problem-document.ts';
import { internal, longestParameter, problemOf } from './problem-of.ts';
import { limitRate } from './rate-limit.ts';
import { registerRoutes } from './routes.ts';
import { validator } from './validator.ts';

export type ServerOptions = HttpPorts & {
  modules: readonly ModuleRoutes[];
  version: string;
  logger?: FastifyBaseLogger;
  /** Requests a minute from one address; 0 turns the limit off (benchmarks). */
  requestsPerMinute: number;
  /** Behind a balancer the address of the asker is in a header; the demonstration refuses such requests altogether. */
  trustProxy?: boolean;
};

/** A Fastify server with our manners: validated in and out, problems in the reader's words, limits on everything. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: longestParameter },
    requestTimeout: 60_000,
    // An address that cannot be read fails before there is a route, and a handler of its errors.
    frameworkErrors: (error, request, reply) => void tellProblem(error, request, reply, options),
    clientErrorHandler: tellNoRequest(options),
  });
  takeJson(app);
  app.setValidatorCompiler(validator);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app, options);
  await app.register(helmet, helmetOptions);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false });
  if (options.requestsPerMinute !== 0) await limitRate(app, options.requestsPerMinute);
  await app.register(multipart, {
    limits: { fileSize: largestUpload, files: 1, fields: 5, fieldSize: 10_000, parts: 6, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
  await app.register(swagger, {
    openapi: description(options.version),
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
    hideUntagged: true,
  });
  registerRoutes(app, options.modules, options);
  app.get(`${apiRoot}/openapi.json`, { schema: { hide: true } }, async (_, reply) =>
    reply.send(app.swagger()),
  );
  return app;
}

function answerProblems(app: FastifyInstance, { translate }: HttpPorts): void {
  app.setErrorHandler((error, request, reply) => tellProblem(error, request, reply, { translate }));
  app.setNotFoundHandler((request, reply) => {
    const say = translate(preferredLanguage(request.headers['accept-language']));
    const problem = problemDocumentOf({ code: 'not-found', status: 404 }, say, request.url);
    return reply.code(404).type('application/problem+json').serializer(JSON.stringify).send(problem);
  });
}

/** Every failure leaves through here: told to the asker as a problem, logged once, with its cause, if it is ours. */
function tellProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { translate }: Pick<HttpPorts, 'translate'>,
): FastifyReply {
  const problem = problemOf(error);
  if (problem === internal) request.log.error({ err: error }, 'request failed');
  else request.log.info({ code: problem.code }, 'request refused');
  const say = translate(preferredLanguage(request.headers['accept-language']));
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemDocumentOf(problem, say, request.url));
}

/** Our own scripts and styles only; `style-src 'unsafe-inline'` is for the style attributes that components set. */
const helmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' as const },
};

const description = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Omstilt',
    version,
    description:
      'Restructuring programmes of municipalities: what was done, and when. Errors are problem documents (RFC 9457) with a stable `code`. ' +
      'Changes demand If-Match where the operation says so; POST takes an Idempotency-Key.',
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }, { session: [] }],
  components: {
    securitySchemes: {
      token: { type: 'http' as const, scheme: 'bearer' },
      session: { type: 'apiKey' as const, in: 'cookie' as const, name: 'omstilt_session' },
    },
  },
});
