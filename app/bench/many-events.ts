/** The assignments of `follow-world.ts` as they stand, and the events that brought each of them there. */
import type { UnitId } from '../src/base/ids.ts';
import { NOW, TODAY } from './follow-day.ts';

interface Marks {
  readonly root: UnitId;
}

/** When what the state stands for happened: the columns from which both the projection and the events are made. */
export function assignmentsOf({ root }: Marks): string {
  return `
  insert into assignment (root_id, task_id, unit_id, period, original_due, current_due, state, percent, submitted_on, opened_at,
    last_seq, last_event_at, given_on, done_on, updated_on)
  with given as (
    select task.id as task_id, coalesce(school.id, above.id) as unit_id, plan.n * 1000000 + k * 100 + p as n, issued_at,
      case plan.periods when 1 then '' else to_char(begun, 'YYYY-MM') end as period,
      case plan.periods when 1 then task.due else (begun + interval '1 month')::date + 4 end as due
    from plan join task on task.root_id = '${root}' and task.ordinal = plan.n
    cross join lateral generate_series(0, units - 1) as k cross join lateral generate_series(1, periods) as p
    cross join lateral (select date_trunc('month', '${TODAY}'::date - (plan.periods - p) * interval '1 month') as begun) as month
    left join commune on plan.kind = 'commune' and commune.n = plan.commune
    left join school on not to_above and school.n = case plan.kind
      when 'commune' then commune.first_school + k else (plan.start + k * plan.stride) % (select count(*) from school) end
    left join above on to_above and above.n = (floor(pg_temp.roll(plan.n, 61) ^ 2 * (select count(*) from above))::int + k) % (select count(*) from above)
    where plan.kind <> 'commune' or k < commune.schools
  ), dated as (
    -- Of recurring tasks, the period's first day is the day of issue.
    select *, greatest(issued_at, case period when '' then issued_at else (period || '-01 08:00+07')::timestamptz end) as given_at,
      '${TODAY}'::date - coalesce(due, issued_at::date + 30) as past, pg_temp.roll(n, 62) as chance
    from given
  ), stated as (
    select *, case
      when past > 20 then case when chance < 0.955 then 'done' when chance < 0.975 then 'cancelled' when chance < 0.98 then 'submitted'
        when chance < 0.99 then 'in-progress' when chance < 0.994 then 'received' when chance < 0.996 then 'rework' else 'assigned' end
      when past > -10 then case when chance < 0.5 then 'done' when chance < 0.6 then 'submitted' when chance < 0.8 then 'in-progress'
        when chance < 0.88 then 'received' when chance < 0.96 then 'assigned' when chance < 0.98 then 'rework'
        when chance < 0.99 then 'returned' else 'cancelled' end
      else case when chance < 0.15 then 'done' when chance < 0.2 then 'submitted' when chance < 0.5 then 'in-progress'
        when chance < 0.7 then 'received' when chance < 0.97 then 'assigned' when chance < 0.99 then 'returned' else 'cancelled' end
      end as state
    from dated
  ), submitted as (
    select *, state in ('done', 'submitted', 'rework') as was_submitted, state <> 'assigned' or pg_temp.roll(n, 64) < 0.5 as was_opened,
      due is not null and pg_temp.roll(n, 65) < 0.05 as was_put_off,
      least('${TODAY}'::date, greatest(given_at::date,
        coalesce(due, given_at::date + 20) + case when pg_temp.roll(n, 63) < 0.87 then -floor(15 * pg_temp.roll(n, 66))::int
          else 1 + floor(20 * pg_temp.roll(n, 66))::int end)) as submitted_day
    from stated
  ), timed as (
    select *, least(given_at + interval '40 minutes' + pg_temp.roll(n, 67) * interval '72 hours',
      case when was_submitted then submitted_day + time '04:00' else ${NOW} - interval '4 hours' end) as opened_at
    from submitted
  ), ended as (
    select *, case state
        when 'assigned' then greatest(given_at, case when was_opened then opened_at end, case when was_put_off then ${PUT_OFF} end)
        when 'submitted' then submitted_day + time '05:00'
        when 'done' then least(submitted_day + time '06:00' + pg_temp.roll(n, 69) * interval '3 days', ${NOW})
        when 'rework' then least(submitted_day + time '07:00', ${NOW})
        else greatest(opened_at, case when was_put_off then ${PUT_OFF} end) + interval '1 hour' end as last_at
    from timed
  )
  select '${root}', task_id, unit_id, period, due, case when was_put_off then due + 14 else due end, state,
    case when state in ('done', 'submitted') then 100 when state in ('in-progress', 'rework') then 10 + 10 * floor(8 * pg_temp.roll(n, 68))::int else 0 end,
    case when state in ('done', 'submitted') then submitted_day end, case when was_opened then opened_at end,
    1 + was_opened::int + was_put_off::int
      + case state when 'assigned' then 0 when 'received' then 1 when 'in-progress' then 1 when 'submitted' then 1 when 'done' then 2
        when 'rework' then 3 else 1 end,
    last_at, civil_day(given_at), case when state = 'done' then civil_day(last_at) end,
    case when was_submitted then submitted_day when state <> 'assigned' then civil_day(last_at) end
  from ended`;
}

/** One is told that a task is put off an hour after it was opened at the latest. */
const PUT_OFF = `least(given_at, opened_at) + interval '30 minutes'`;

/** The events that the state of each assignment needs, in the order in which they happened. */
export function eventsOf({ root }: Marks): string {
  const event = (kind: string, told: { when: string; seq: string; at: string; by: string; data?: string }) =>
    `select ${told.seq} as seq, '${kind}' as kind, ${told.at} as at, ${told.by} as side, ${told.data ?? `'{}'::jsonb`} as data where ${told.when}`;
  const doer = `'doer'`;
  const desk = `'desk'`;
  const data = (words: string) => `'{"text": "${words}"}'::jsonb`;
  const events = [
    event('assigned', {
      when: 'true',
      seq: '1',
      at: 'given_at',
      by: desk,
      data: `jsonb_build_object('due', original_due)`,
    }),
    event('deadline-changed', {
      when: 'put_off = 1',
      seq: '2',
      at: "greatest(given_at, least(last_event_at, given_at + interval '30 minutes'))",
      by: desk,
      data: `jsonb_build_object('due', current_due, 'reason', 'Điều chỉnh theo thực tế')`,
    }),
    event('opened', { when: 'opened_at is not null', seq: '2 + put_off', at: 'opened_at', by: doer }),
    event('received', { when: `state = 'received'`, seq: 'last_seq', at: 'last_event_at', by: doer }),
    event('reported', {
      when: `state in ('in-progress', 'rework')`,
      seq: `case state when 'rework' then last_seq - 2 else last_seq end`,
      at: `case state when 'rework' then last_event_at - interval '2 hours' else last_event_at end`,
      by: doer,
      data: `jsonb_build_object('text', 'Đang thực hiện', 'percent', percent)`,
    }),
    event('submitted', {
      when: `state in ('submitted', 'done', 'rework')`,
      seq: `case state when 'submitted' then last_seq else last_seq - 1 end`,
      at: `case state when 'rework' then last_event_at - interval '1 hour' else coalesce(submitted_on + time '05:00', last_event_at) end`,
      by: doer,
      data: data('Đã hoàn thành'),
    }),
    event('confirmed', {
      when: `state = 'done'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: data(''),
    }),
    event('sent-back', {
      when: `state = 'rework'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: `'{"reason": "Bổ sung số liệu"}'::jsonb`,
    }),
    event('returned', {
      when: `state = 'returned'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: doer,
      data: `'{"reason": "Không thuộc nhiệm vụ của đơn vị"}'::jsonb`,
    }),
    event('cancelled', {
      when: `state = 'cancelled'`,
      seq: 'last_seq',
      at: 'last_event_at',
      by: desk,
      data: `'{"reason": "Không còn cần"}'::jsonb`,
    }),
  ];
  return `
  insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
  select '${root}', made.id, event.seq, event.kind, event.at, (event.at at time zone 'Asia/Ho_Chi_Minh')::date,
    case event.side when 'desk' then made.follower_id else head.id end,
    case event.side when 'desk' then made.confirming_unit_id else made.unit_id end, event.data
  from (
    select assignment.*, task.follower_id, task.confirming_unit_id, (current_due is distinct from original_due)::int as put_off,
      case period when '' then issued_at else greatest(issued_at, (period || '-01 08:00+07')::timestamptz) end as given_at
    from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id where task.root_id = '${root}'
  ) as made
  join someone as head on head.unit_id = made.unit_id and head.role = 'head'
  cross join lateral (${events.join(' union all ')}) as event`;
}
