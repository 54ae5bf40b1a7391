import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigRefused, type Environment, readConfig } from './config.ts';

const faultsOf = (environment: Environment) => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.faults.map(({ name }) => name);
    throw error;
  }
  return [];
};

const database = 'postgres://owner:secret@db.example.org/omstilt';
const signIn = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };

describe('configuration', () => {
  it('needs nothing: an embedded database, on loopback', () => {
    expect(readConfig({})).toMatchObject({
      embedded: true,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      data: resolve('data'),
      offline: false,
      registerUrl: 'https://data.brreg.no/enhetsregisteret/api',
      oidc: undefined,
      requestsPerMinute: 600,
    });
  });

  it('takes an empty setting as not set', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ' })).toEqual(readConfig({}));
  });

  it('listens to all when the database is somebody else’s', () => {
    expect(readConfig({ DATABASE_URL: database })).toMatchObject({ embedded: false, host: '0.0.0.0' });
  });

  it('keeps only the origin of the public address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://omstilt.example.org/' }).publicUrl).toBe(
      'https://omstilt.example.org',
    );
    expect(readConfig({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it('takes another register, and writes its address without what ends it', () => {
    const registerUrl = 'http://127.0.0.1:4010/enhetsregisteret/api';
    expect(readConfig({ OMSTILT_REGISTER_URL: `${registerUrl}/` }).registerUrl).toBe(registerUrl);
  });

  it('lists everything that is wrong at once, each with an example', () => {
    const refuse = () =>
      readConfig({ PORT: 'many', SMTP_URL: 'mail', LOG_LEVEL: 'loud', OMSTILT_OFFLINE: 'maybe' });
    expect(refuse).toThrow(/4 settings are wrong/);
    expect(refuse).toThrow(/PORT is not a port.*\n {4}for example PORT=3000/);
    expect(refuse).toThrow(/SMTP_URL is not the address of a mail server/);
  });

  it.each(['postgres://db/omstilt', 'postgres://owner@db/omstilt', 'postgres://:secret@db/omstilt'])(
    'says why %s is not enough',
    (url) => {
      expect(() => readConfig({ DATABASE_URL: url })).toThrow(/name and password: the login passwords/);
    },
  );

  it.each([
    [{ PORT: '65536' }, ['PORT']],
    [{ DATABASE_URL: 'mysql://a:b@c/d' }, ['DATABASE_URL']],
    [{ DATABASE_URL: 'postgres://a:b@c' }, ['DATABASE_URL']],
    [{ PUBLIC_URL: 'https://example.org/omstilt' }, ['PUBLIC_URL']],
    [{ SCANNER_URL: 'tcp://scanner' }, ['SCANNER_URL']],
    [{ OMSTILT_REGISTER_URL: 'data.brreg.no' }, ['OMSTILT_REGISTER_URL']],
    [{ OMSTILT_REGISTER_URL: 'ftp://example.org/api' }, ['OMSTILT_REGISTER_URL']],
    [{ OMSTILT_REGISTER_URL: 'https://a:b@example.org/api' }, ['OMSTILT_REGISTER_URL']],
    [{ OMSTILT_REGISTER_URL: 'https://example.org/api?' }, ['OMSTILT_REGISTER_URL']],
    [{ REQUESTS_PER_MINUTE: '0' }, ['REQUESTS_PER_MINUTE']],
    [{ OIDC_ISSUER: 'https://login.example.org' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  ])('refuses %o', (environment, names) => {
    expect([...new Set(faultsOf(environment))]).toEqual(names);
  });

  it('never opens the demonstration sign-in to other machines', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })).toEqual(['HOST']);
    expect(faultsOf({ HOST: '0.0.0.0', DATABASE_URL: database })).toEqual([]);
  });

  it('takes a whole sign-in', () => {
    expect(readConfig(signIn).oidc).toEqual({
      issuer: 'https://login.example.org',
      clientId: 'a',
      clientSecret: 'b',
    });
  });
});
