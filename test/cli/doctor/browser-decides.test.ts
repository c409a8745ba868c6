import { findingsIn, linesFound } from './found-in';

describe('browser-decides', () => {
  const page = 'src/frontend/page.jsx';

  test.each([
    [
      'useProductContext',
      'const context = useProductContext();\n  if (!context?.license?.active) return <Upgrade />;\n  return <App />;',
    ],
    [
      'its license alone',
      'const license = useProductContext()?.license;\n  return license?.active ? <App /> : <Upgrade />;',
    ],
    [
      'state filled with then',
      'const [context, setContext] = useState(null);\n  useEffect(() => {\n    view.getContext().then(setContext);\n  }, []);\n  if (!context?.license?.active) return <Upgrade />;\n  return <App />;',
    ],
    [
      'state filled after await',
      'const [where, setWhere] = useState();\n  useEffect(() => {\n    const load = async () => setWhere(await view.getContext());\n    void load();\n  }, []);\n  return where?.license?.active && <App />;',
    ],
    [
      'a flag in state',
      'const [licensed, setLicensed] = useState(false);\n  useEffect(() => {\n    view.getContext().then((c) => setLicensed(c.license?.active === true));\n  }, []);\n  return licensed ? <App /> : <Upgrade />;',
    ],
    [
      'in production only',
      'const context = useProductContext();\n  const licensed = context?.environmentType !== "PRODUCTION" || context?.license?.active === true;\n  return licensed ? <App /> : <Upgrade />;',
    ],
    [
      'a button',
      'const context = useProductContext();\n  return <Button isDisabled={!context?.license?.active}>Export</Button>;',
    ],
  ])('by %s', (_how, body) => {
    const source = `import { view } from '@forge/bridge';\nexport function Page() {\n  ${body}\n}`;
    expect(linesFound('browser-decides', source, page)).toHaveLength(1);
    expect(linesFound('absent-license-as-unlicensed', source, page)).toEqual([]);
  });

  test('through a hook and a helper of the app, and in a Custom UI', () => {
    const files = {
      'static/settings/src/use-license.js':
        "import { view } from '@forge/bridge';\nexport function useLicense() {\n  const [context, setContext] = useState();\n  useEffect(() => { view.getContext().then(setContext); }, []);\n  return { license: context?.license, isLoading: !context };\n}",
      'static/settings/src/App.js':
        "import { useLicense } from './use-license';\nexport function App() {\n  const { license, isLoading } = useLicense();\n  if (isLoading) return null;\n  if (!license?.active) return <Upgrade />;\n  return <Settings />;\n}",
    };
    const found = findingsIn(files);
    expect(found.map(({ fault, file, span }) => `${fault.code} ${file}:${span.line}`)).toEqual([
      'browser-decides static/settings/src/App.js:5',
    ]);
  });

  test.each([
    ['dates', 'return <Text>{context?.license?.trialEndDate}</Text>;'],
    ['its type', 'return <Text>{context?.license?.type ?? "none"}</Text>;'],
    ['the flag as words', 'return <Text>{context?.license?.active ? "Active" : "Ended"}</Text>;'],
    [
      'the flag as translated words',
      'return <Text>{context?.license?.active ? t("on") : t("off")}</Text>;',
    ],
    [
      'the flag in a color',
      'return <Lozenge appearance={context?.license?.active ? "success" : "removed"}>License</Lozenge>;',
    ],
    [
      'a notice beside the page',
      'return <><App />{context?.license?.active === false && <SectionMessage />}</>;',
    ],
    [
      'a banner of its own',
      'const banner = context?.license?.active === false ? <div className="license-banner">Ended</div> : null;\n  return <>{banner}<App /></>;',
    ],
    [
      'a component that is a notice',
      'return <Notice active={context?.license?.active} />;\n}\nfunction LicenseBanner({ active }) {\n  if (active === false) return <p>Ended</p>;\n  return null;\n}\nfunction Notice({ active }) {\n  return <LicenseBanner active={active} />;',
    ],
    ['a log', 'console.log(context?.license?.active === true);\n  return <App />;'],
    [
      'what an effect depends on',
      'useEffect(() => { load(); }, [context?.license?.active]);\n  return <App />;',
    ],
    [
      'the answer of a resolver',
      'const [license, setLicense] = useState();\n  useEffect(() => { invoke("license").then(setLicense); }, []);\n  return license?.active ? <App /> : <Upgrade />;',
    ],
    [
      'a license of something else',
      'const { license } = useRepository();\n  return license?.active ? <App /> : <Upgrade />;',
    ],
  ])('not: %s', (_what, body) => {
    const source = `import { useProductContext } from '@forge/react';\nexport function Page() {\n  const context = useProductContext();\n  ${body}\n}`;
    expect(linesFound('browser-decides', source, page)).toEqual([]);
  });
});
