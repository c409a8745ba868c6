import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useEffect, useMemo } from 'react';
import { FlagStack } from './flag-stack';
import { BackgroundFrame } from './frame/background-frame';
import type { FrameMount } from './frame/frame-mount';
import { AppPage } from './product/app-page';
import { BoardPage } from './product/board-page';
import { DashboardPage } from './product/dashboard-page';
import { IssuePage } from './product/issue-page';
import { backgroundScripts, placeAt, type Place } from './product/place';
import { Failure, Nowhere } from './product/refusal';
import { TopBar } from './product/top-bar';
import { WikiPage } from './product/wiki-page';
import { SideBar } from './side-bar/side-bar';
import { themeState } from './site/frame-theme';
import { followLinks, useLocation } from './site/location';
import { useSite, type SiteControl } from './site/use-site';
import { useShellServices } from './use-shell-services';

type ProductPageProps = { place: Place; path: string; mount: FrameMount; force: boolean };

const ProductPage = ({ place, ...page }: ProductPageProps) => {
  switch (place.kind) {
    case 'app-page':
      return <AppPage module={place.module} page={place.page} {...page} />;
    case 'issue':
      return <IssuePage issueKey={place.issueKey} {...page} />;
    case 'board':
      return <BoardPage {...page} />;
    case 'dashboard':
      return <DashboardPage {...page} />;
    case 'wiki-page':
      return <WikiPage pageId={place.pageId} {...page} />;
    case 'nowhere':
      return <Nowhere />;
  }
};

type ShellProps = { control: SiteControl; path: string; force: boolean };

const Shell = ({ control, path, force }: ShellProps) => {
  const { site, mounted, generation, refreshCalls } = control;
  const { modules } = mounted;
  const { theme } = site;
  const { services, flags, unmodelled } = useShellServices({ modules, theme, refreshCalls });
  useEffect(() => {
    const follow = followLinks(services.navigate);
    document.addEventListener('click', follow);
    return () => {
      document.removeEventListener('click', follow);
    };
  }, [services]);
  const mount = useMemo(() => ({ site: mounted, shell: services }), [mounted, services]);
  const place = placeAt(path, modules);
  return (
    <div className="ls-shell">
      <div className="ls-product">
        <TopBar site={site} product={place.product} />
        <ProductPage
          key={`${path} ${String(generation)}`}
          place={place}
          path={path}
          mount={mount}
          force={force}
        />
        {backgroundScripts(modules, place).map((module) => (
          <BackgroundFrame
            key={`${module.key} ${path} ${String(generation)}`}
            module={module}
            mount={mount}
          />
        ))}
      </div>
      <SideBar control={control} path={path} unmodelled={unmodelled} />
      <FlagStack flags={flags} close={services.closeFlag} />
    </div>
  );
};

/** The whole local site in a browser: a product's page and the controls beside it. */
export const App = () => {
  const { path, force } = useLocation();
  const answer = useSite();
  const theme = answer && 'control' in answer ? answer.control.site.theme : undefined;
  useEffect(() => {
    if (theme !== undefined) void setGlobalTheme(themeState(theme));
  }, [theme]);
  if (answer === undefined) return null;
  return 'control' in answer ? (
    <Shell control={answer.control} path={path} force={force} />
  ) : (
    <Failure message={answer.failure} />
  );
};
