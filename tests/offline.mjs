// Loaded before the program: whatever would leave this machine says so on standard error and fails.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

function refuse(holder, name, label) {
  holder[name] = () => {
    process.stderr.write(`NETWORK ${label}\n`)
    throw new Error(`${label} was called: claimdiff is offline.`)
  }
}

refuse(net.Socket.prototype, 'connect', 'net.Socket.connect')
refuse(net.Server.prototype, 'listen', 'net.Server.listen')
for (const name of ['connect', 'createConnection']) refuse(net, name, `net.${name}`)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  refuse(dns, name, `dns.${name}`)
  refuse(dns.promises, name, `dns.promises.${name}`)
}
for (const name of ['request', 'get']) {
  refuse(http, name, `http.${name}`)
  refuse(https, name, `https.${name}`)
}
refuse(http2, 'connect', 'http2.connect')
refuse(tls, 'connect', 'tls.connect')
refuse(dgram, 'createSocket', 'dgram.createSocket')
refuse(globalThis, 'fetch', 'fetch')
refuse(globalThis, 'WebSocket', 'WebSocket')
syncBuiltinESMExports()
