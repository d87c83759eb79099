// わたしの ようす in words: what the pictures show, week by week. Counts of own answers and of days,
// never of several questions together.
pragma Singleton
import QtQuick

QtObject {
    readonly property var levels: ["1", "2", "3", "4"]
    readonly property var tired: ["not", "a_little", "tired", "very"]

    // The answers of a question as {mark, code, label}, the hardest first, then the ways out that
    // were taken.
    function answers(field: string, marks: var): var {
        const codes = field === "tired" ? tired : levels
        const found = codes.map((code, index) => ({mark: index + 1, code: code})).reverse()
        if (marks.includes(5)) found.push({mark: 5, code: "unknown"})
        if (marks.includes(6)) found.push({mark: 6, code: "no_answer"})
        return found.map(one => ({mark: one.mark, code: one.code,
            label: Ask.answer(field, one.code)}))
    }

    // What the bars mean, of those that are there
    function bars(cells: var): var {
        return those([{mark: 1, label: qsTr("来た日")}, {mark: 2, label: qsTr("来ていない日")},
            {mark: 3, label: qsTr("これからの日、記録がまだの日")}], cells)
    }

    function those(meanings: var, cells: var): var {
        return meanings.filter(one => cells.includes(one.mark))
    }

    function week(monday: string): string {
        return qsTr("%1%2日の週").arg(Say.month(parseInt(monday.slice(5, 7))))
            .arg(parseInt(monday.slice(8, 10)))
    }

    // As markup: a line breaks between two facts, not within one.
    function list(parts: var): string {
        const between = qsTr("、", "between two facts")
        return parts.join(between.endsWith(" ") ? between : between + " ")
    }

    // 「疲れた」2日（月・水）
    function said(field: string, code: string, days: var): string {
        return qsTr("「%1」%2日（%3）").arg(Ask.answer(field, code)).arg(days.length)
            .arg(days.map(day => Say.weekday(day)).join(qsTr("・", "between two weekdays")))
    }

    // {week, words}: as one sentence, or below each other
    function saidInWeek(field: string, one: var): var {
        return {week: week(one.monday),
            words: list(one.said.map(answer => said(field, answer.code, answer.days)))}
    }

    function cameInWeek(one: var): var {
        const facts = one.planned > 0 ? [qsTr("予定%1日").arg(one.planned),
            qsTr("来た日%1日").arg(one.came)] : [qsTr("予定はありません")]
        if (one.beside > 0) facts.push(qsTr("予定のほかに来た日%1日").arg(one.beside))
        if (one.home > 0) facts.push(qsTr("来た日のうち在宅%1日").arg(one.home))
        if (one.notCome > 0) facts.push(qsTr("来ていない日%1日").arg(one.notCome))
        if (one.open > 0) facts.push(qsTr("これからの日%1日").arg(one.open))
        if (one.unrecorded > 0) facts.push(qsTr("記録がまだの日%1日").arg(one.unrecorded))
        return {week: week(one.monday), words: list(facts)}
    }

    function sentence(one: var): string {
        return one.week === "" ? one.words
            : qsTr("%1： %2", "week and what was said").arg(one.week).arg(one.words)
    }

    // Of a whole part, for who does not see it
    function spoken(heading: string, note: string, lines: var): string {
        const said = lines.map(line => sentence(line)).join("。")
        return Say.plain(Say.joined([heading, note, said], " "))
    }

    // Under the bars: of all days come
    function number(one: var): string {
        return one.cells.length === 0 ? "–" : qsTr("%1日", "days").arg(one.came + one.beside)
    }

    // Weeks of bars side by side as one list of days
    function cells(weeks: var): var {
        let all = []
        for (const one of weeks) {
            const week = one.cells.slice(0, 7)
            while (week.length < 7) week.push(0)
            all = all.concat(week)
        }
        return all
    }
}
