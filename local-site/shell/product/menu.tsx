import type { ReactNode } from 'react';

/** A line of a menu; without a path it is there for the look. */
export type MenuItem = { name: string; path?: string | undefined; icon?: ReactNode };

/** Lines that belong together, under their title where they have one. */
export type MenuGroup = { title?: string; items: readonly MenuItem[] };

type MenuProps = { title: string; groups: readonly MenuGroup[]; path: string };

const MenuLine = ({ item, path }: { item: MenuItem; path: string }) =>
  item.path === undefined ? (
    <li className="ls-menu-inert">{item.name}</li>
  ) : (
    <li>
      <a
        href={item.path}
        className="ls-menu-link"
        {...(item.path === path ? { 'aria-current': 'page' as const } : {})}
      >
        {item.icon}
        {item.name}
      </a>
    </li>
  );

/** A product's menu at the side, the page that is shown marked in it. Groups without lines are left out. */
export const Menu = ({ title, groups, path }: MenuProps) => (
  <nav className="ls-menu" aria-label={title}>
    <h2 className="ls-menu-title">{title}</h2>
    {groups
      .filter(({ items }) => items.length > 0)
      .map((group) => (
        <div key={group.title ?? ''}>
          {group.title === undefined ? null : <h3 className="ls-menu-group">{group.title}</h3>}
          <ul className="ls-menu-list">
            {group.items.map((item) => (
              <MenuLine key={item.path ?? item.name} item={item} path={path} />
            ))}
          </ul>
        </div>
      ))}
  </nav>
);
