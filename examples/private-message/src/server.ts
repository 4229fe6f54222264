/** Your server: examples/private-message-server, as `npm start` there runs it. On a phone it has to be an https domain of your mini program. */
export const SERVER = 'http://localhost:3000'
