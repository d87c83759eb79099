// The overview of a month in words: what its calendar and its charts show. Numbers of people are
// のべ: somebody who came on two days is counted twice.
pragma Singleton
import QtQuick

QtObject {
    // The signs of a day, those to look at first
    readonly property var marks: [{key: "contested", icon: "fork", hue: "att"},
        {key: "unrecorded", icon: "ring", hue: "wait"},
        {key: "absent", icon: "minus", hue: "tsuchi"}, {key: "late", icon: "clock", hue: "wait"},
        {key: "early", icon: "leave", hue: "wait"}]

    function mark(key: string): string {
        switch (key) {
        case "closed": return opened(false)
        case "contested": return qsTr("記録が2つ")
        case "unrecorded": return qsTr("記録がない")
        case "late": return Say.status("late")
        case "early": return Say.status("left_early")
        }
        return Say.status("absent")
    }

    function opened(open: bool): string {
        return open ? qsTr("開いている日") : qsTr("開いていない日")
    }

    function some(count: int, words: string): string {
        return count === 0 ? "" : words.arg(count)
    }

    function list(parts: var): string {
        return Say.between(parts.filter(part => part !== ""), qsTr("、", "between two facts"))
    }

    // What there is besides those planned and those who came
    function besides(sums: var): var {
        return [some(sums.cameUnplanned, qsTr("そのうち予定のない人 %1人")),
            some(sums.late, qsTr("遅刻 %1人")), some(sums.early, qsTr("早退 %1人")),
            some(sums.absent, qsTr("欠席 %1人")), some(sums.unrecorded, qsTr("記録がない人 %1人")),
            some(sums.contested, qsTr("記録が2つの人 %1人")),
            some(sums.ahead, qsTr("これからの人 %1人"))]
    }

    function nobody(sums: var): bool {
        return sums.planned === 0 && sums.came === 0 && sums.absent === 0 && sums.contested === 0
    }

    // Of the people of one day
    function day(sums: var): string {
        if (nobody(sums)) return qsTr("予定の人はいません")
        return list([qsTr("予定 %1人").arg(sums.planned), qsTr("来た人 %1人").arg(sums.came),
            ...besides(sums)])
    }

    // Of all days of a month, or of a week
    function days(sums: var): string {
        if (nobody(sums)) return qsTr("予定の人はいません")
        return list([qsTr("予定 のべ%1人").arg(sums.planned),
            qsTr("来た人 のべ%1人").arg(sums.came), ...besides(sums)])
    }

    // Of one person's month
    function own(sums: var): string {
        return list([qsTr("予定 %1日").arg(sums.planned), qsTr("来た日 %1日").arg(sums.came),
            some(sums.cameUnplanned, qsTr("そのうち予定のない日 %1日")),
            some(sums.late, qsTr("遅刻 %1日")), some(sums.early, qsTr("早退 %1日")),
            some(sums.absent, qsTr("欠席 %1日")), some(sums.unrecorded, qsTr("記録がない日 %1日")),
            some(sums.contested, qsTr("記録が2つの日 %1日")),
            some(sums.ahead, qsTr("これからの日 %1日"))])
    }

    function hours(sums: var): string {
        return list([qsTr("働いた時間 %1").arg(VisitWords.duration(sums.workedMinutes)),
            sums.breakMinutes === 0 ? ""
                : qsTr("ほかに休憩 %1").arg(VisitWords.duration(sums.breakMinutes)),
            qsTr("取り決めの時間 %1").arg(VisitWords.duration(sums.agreedMinutes)),
            sums.agreedAheadMinutes === 0 ? ""
                : qsTr("そのうち、これから %1").arg(VisitWords.duration(sums.agreedAheadMinutes))])
    }

    // What is in neither time; empty where all is
    function untimed(sums: var): string {
        return list([
            some(sums.workedUntimed, qsTr("時刻がたりず、働いた時間に入らない記録 %1件")),
            some(sums.agreedUntimed, qsTr("時刻が決まらず、取り決めの時間に入らない予定 %1件"))])
    }

    function stage(code: string): string {
        return code === "" ? qsTr("段階が未記入の人") : PlacementWords.stage(code)
    }

    // The stages that anybody stands in, in the order of the walk
    function stagesIn(months: var): var {
        return [...PlacementWords.stages, ""].filter(code =>
            months.some(one => (one.counts[code] ?? 0) > 0))
    }

    // {week, words}, as TrendWords.sentence() takes it
    function stagesOf(one: var): var {
        const codes = stagesIn([one])
        return {week: MonthWords.month(one.month), words: codes.length === 0 ? qsTr("だれもいません")
            : list(codes.map(code => qsTr("%1 %2人", "stage, people").arg(stage(code))
                .arg(one.counts[code])))}
    }

    // Days on which people of one workplace were visited
    function visits(arranged: int, done: int): var {
        return [qsTr("訪問の予定 %1日").arg(arranged), qsTr("訪問した日 %1日").arg(done)]
    }
}
