import { createServer, type Server } from 'node:http'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import type { Handler } from '../src'
import { toNodeListener } from '../src/node'

/** The handler in each framework, as the README has it: a server that listens on a free port, or will. */
export const mounts: Record<string, (handler: Handler) => Server | Promise<Server>> = {
  'node:http'(handler) {
    return createServer(toNodeListener(handler)).listen(0)
  },

  Express(handler) {
    const app = express()
    const listener = toNodeListener(handler)
    app.use('/private-message', listener)
    return app.listen(0)
  },

  'Express, after express.json()'(handler) {
    const app = express()
    const listener = toNodeListener(handler)
    app.use(express.json())
    app.use('/private-message', listener)
    return app.listen(0)
  },

  Koa(handler) {
    const app = new Koa()
    const listener = toNodeListener(handler)
    app.use((context, next) => {
      if (!context.path.startsWith('/private-message/')) return next()
      context.respond = false
      return listener(context.req, context.res)
    })
    return app.listen(0)
  },

  async Fastify(handler) {
    const app = fastify()
    const listener = toNodeListener(handler)
    app.all('/private-message/*', { onRequest: (request, reply) => listener(request.raw, reply.hijack().raw) }, () => {})
    await app.listen({ port: 0 })
    return app.server
  },

  Hono(handler) {
    const app = new Hono()
    app.all('/private-message/*', (context) => handler(context.req.raw, { address: getConnInfo(context).remote.address }))
    return serve({ fetch: app.fetch, port: 0 }) as Server
  }
}
