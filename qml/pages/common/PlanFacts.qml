// As Facts, for plans and meetings: their fields, the steps of a plan's cycle, and by when somebody
// is to look at it again.
pragma Singleton
import QtQuick

QtObject {
    readonly property var programmes: ["employment_transition", "work_preparation",
        "certified_training", "visiting_job_coach", "universal_employment"]
    readonly property var purposes: ["consultation", "assessment", "site_visit", "request",
        "decision", "plan", "review", "monthly", "other"]

    function isOne(kind: string): bool {
        return kind === "plan" || kind === "meeting"
    }

    function kind(code: string): string {
        return code === "plan" ? qsTr("個別支援計画") : qsTr("会議・面談の記録")
    }

    function label(field: string): string {
        switch (field) {
        case "programme": return qsTr("事業")
        case "wish_now": return qsTr("いまの希望")
        case "wish_later": return qsTr("これからの希望")
        case "wish_work": return qsTr("仕事と働き方の希望")
        case "aim_long": return qsTr("長期の目標")
        case "aim_short": return qsTr("短期の目標")
        case "policy": return qsTr("支援の方針")
        case "assessed_on": return qsTr("アセスメントの日")
        case "drafted_on": return qsTr("原案の日")
        case "met_on": return qsTr("会議の日")
        case "met_with": return qsTr("会議に出た人")
        case "explained_on": return qsTr("説明した日")
        case "explained_by": return qsTr("説明した人")
        case "agreed_by": return qsTr("同意した人")
        case "agreed_by_name": return qsTr("同意した人の名前")
        case "copy_on": return qsTr("計画書を渡した日")
        case "review_by": return qsTr("見直しの期限")
        case "reviewed_on": return qsTr("見直した日")
        case "review": return qsTr("見直しで分かったこと")
        case "follows": return qsTr("前の計画")
        case "purpose": return qsTr("何の会議か")
        case "held_on": return qsTr("開いた日")
        case "place": return qsTr("場所")
        case "present": return qsTr("出た人")
        case "words": return qsTr("本人の言葉")
        case "said": return qsTr("話したこと")
        case "decided": return qsTr("決めたこと")
        case "plan": return qsTr("どの計画についてか")
        case "placement": return qsTr("どのはたらく場についてか")
        }
        return OfficeFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "programme": return programme(text)
        case "purpose": return purpose(text)
        case "agreed_by": return OfficeFacts.giver(text)
        case "placement": return Ask.plainOwn(text)
        case "plan":
        case "follows": return text === "" ? "" : qsTr("%1からの計画").arg(OfficeFacts.date(text))
        case "from":
        case "to":
        case "review_by":
        case "held_on": return OfficeFacts.date(text)
        }
        return field.endsWith("_on") ? OfficeFacts.date(text) : Ask.plainOwn(text)
    }

    function programme(code: string): string {
        switch (code) {
        case "employment_transition": return qsTr("就労移行支援")
        case "work_preparation": return qsTr("就労準備支援")
        case "certified_training": return qsTr("認定就労訓練")
        case "visiting_job_coach": return qsTr("訪問型ジョブコーチ")
        case "universal_employment": return qsTr("ユニバーサル就労")
        }
        return code
    }

    function purpose(code: string): string {
        switch (code) {
        case "consultation": return qsTr("相談")
        case "assessment": return qsTr("アセスメントの面談")
        case "site_visit": return qsTr("見学")
        case "request": return qsTr("受け入れの依頼")
        case "decision": return qsTr("三者での決定")
        case "plan": return qsTr("計画の会議")
        case "review": return qsTr("見直しの会議")
        case "monthly": return qsTr("毎月の振り返り")
        }
        return qsTr("ほかの会議")
    }

    function step(key: string): string {
        switch (key) {
        case "assessed": return qsTr("アセスメント")
        case "drafted": return qsTr("原案")
        case "met": return qsTr("会議")
        case "agreed": return qsTr("説明と同意")
        }
        return qsTr("計画書を渡す")
    }

    // Of a step: when, or that it is still to come
    function stepDay(day: string, done: bool): string {
        return done ? OfficeFacts.date(day)
            : day === "" ? qsTr("まだ", "step of a plan") : qsTr("%1の予定").arg(OfficeFacts.date(day))
    }

    // アセスメント 済・会議 未定: of two steps on the person's page
    function inShort(steps: var, key: string): string {
        const found = steps.find(one => one.key === key)
        const name = step(key)
        return found === undefined || (found.day === "" && !found.done)
            ? qsTr("%1 未定").arg(name)
            : found.done ? qsTr("%1 済").arg(name)
                         : qsTr("%1 %2").arg(name).arg(Say.shortDay(found.day))
    }

    // 12月8日（火）・あと18日; due: {day, left, due}
    function due(due: var): string {
        const left = due.left
        // Far off, a day is nothing without its year.
        const day = Math.abs(left) > 180 ? Say.longDay(due.day) : Say.day(due.day)
        return left < 0 ? qsTr("%1・%2日すぎました").arg(day).arg(-left)
            : left === 0 ? qsTr("%1・きょうまで").arg(day) : qsTr("%1・あと%2日").arg(day).arg(left)
    }

    function dueHue(due: var): string {
        return due.due === "later" ? "tsuchi" : "wait"
    }

    function dueIcon(due: var): string {
        return due.due === "over" ? "alert" : "cal"
    }

    function place(code: string): string {
        return code === "making" ? qsTr("作っているところ")
            : code === "now" ? qsTr("いまの計画") : qsTr("前の計画")
    }

    // From when to when; one that is being made has no days yet
    function period(from: string, to: string): string {
        return from === "" ? qsTr("期間は未定")
            : to === "" ? qsTr("%1から").arg(OfficeFacts.date(from))
            : qsTr("%1から%2まで").arg(OfficeFacts.date(from)).arg(OfficeFacts.date(to))
    }
}
