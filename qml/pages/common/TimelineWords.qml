// What happened with a person, in words and symbols: from the codes of viewmodels/timeline.h.
pragma Singleton
import QtQuick

QtObject {
    readonly property var kinds: ["day", "goal", "sheet", "plan", "visit", "placement", "meeting",
        "rest"]

    function kind(code: string): string {
        switch (code) {
        case "day": return qsTr("毎日")
        case "goal": return qsTr("目標")
        case "sheet": return qsTr("シート")
        case "plan": return qsTr("計画")
        case "visit": return qsTr("支援記録")
        case "placement": return qsTr("はたらく場")
        case "meeting": return qsTr("会議・面談")
        case "rest": return qsTr("お休み")
        }
        return qsTr("ぜんぶ")
    }

    function icon(entry: var): string {
        switch (entry.kind) {
        case "day": return entry.event === "words" ? "comment"
            : Say.statusIcon(entry.code, entry.noticeAt !== "")
        case "goal": return "flag"
        case "sheet": return "doc"
        case "plan": return "list"
        case "visit": return VisitWords.wayIcon(entry.way)
        case "placement": return "wrench"
        case "meeting": return "people"
        }
        return "pause"
    }

    function hue(entry: var): string {
        switch (entry.kind) {
        case "day": return entry.event === "words" ? "mizu" : Say.statusHue(entry.code)
        case "goal": return "matsu"
        case "sheet": return "fuji"
        case "visit": return entry.code === "done" ? "mizu" : "wait"
        case "rest": return "tsuchi"
        }
        return "asa"
    }

    // What it was
    function word(entry: var): string {
        switch (entry.kind) {
        case "day": return entry.event === "words" ? qsTr("本人の言葉")
            : Say.standing(entry.code, entry.from, entry.to, entry.noticeAt)
        case "goal": return entry.event === "set" ? qsTr("目標のはじまり") : qsTr("目標のふりかえり")
        case "sheet": return entry.title
        case "plan": return plan(entry.event)
        case "visit": return Say.joined([VisitWords.status(entry.code),
                                         Say.span(entry.from, entry.to)], " ")
        case "placement": return qsTr("はたらく場：%1").arg(PlacementWords.step(entry.event))
        case "meeting": return PlanFacts.purpose(entry.code)
        }
        return entry.event === "from" ? qsTr("お休みのはじまり") : qsTr("お休みのおわり")
    }

    function plan(event: string): string {
        return event === "explained" ? qsTr("計画の説明と同意")
            : event === "from" ? qsTr("計画のはじまり") : qsTr("計画の見直し")
    }

    // Which one, and how it stands; parts that have nothing to say are empty
    function facts(entry: var): var {
        const name = Ask.plainOwn(entry.title)
        switch (entry.kind) {
        case "goal": return [name, entry.event === "set" ? "" : GoalWords.result(entry.code)]
        case "sheet": return [FillingWords.state(entry.code)]
        case "visit": return [name, VisitWords.way(entry.way)]
        case "placement": return [name, PlacementWords.stage(entry.code)]
        case "rest": return [ServiceWords.pauseReason(entry.code)]
        }
        return [name]
    }
}
