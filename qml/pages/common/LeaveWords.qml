// What is said of a supervisor who is away, and of who stands in. `line` is a LeaveLine.
pragma Singleton
import QtQuick

QtObject {
    function named(name: string): string {
        return qsTr("%1さん", "after a name").arg(Ask.plainOwn(name))
    }

    // 12月28日（月）から1月3日（日）まで: of days that are near
    function days(from: string, to: string): string {
        return to === from ? Say.day(from) : to === "" ? qsTr("%1から").arg(Say.day(from))
            : qsTr("%1から%2まで").arg(Say.day(from)).arg(Say.day(to))
    }

    function isUncovered(cover: string): bool {
        return cover !== "held"
    }

    function away(line: var): string {
        return line.part === "own" ? qsTr("あなたは、%1 休みです").arg(days(line.from, line.to))
            : qsTr("%1は、%2 休みです").arg(named(line.staffName)).arg(days(line.from, line.to))
    }

    function leaveOf(line: var): string {
        return line.part === "own" ? qsTr("あなたの休み")
                                   : qsTr("%1の休み").arg(named(line.staffName))
    }

    function deputy(line: var): string {
        if (isUncovered(line.cover)) return uncovered(line.cover, line.deputyName)
        return line.part === "deputy" ? qsTr("あなたが代わりに確認します")
            : qsTr("%1が代わりに確認します").arg(named(line.deputyName))
    }

    function uncovered(cover: string, deputyName: string): string {
        if (cover === "no_supervisor")
            return qsTr("代わりの%1は、もうサービス管理責任者ではありません").arg(named(deputyName))
        if (cover === "away")
            return qsTr("代わりの%1も、この間に休みがあります").arg(named(deputyName))
        return qsTr("代わりに確認する人が、まだ決まっていません")
    }

    // To a coach: whom to turn to
    function turnTo(line: var): string {
        return Say.joined([away(line), isUncovered(line.cover)
            ? qsTr("代わりに確認する人が、まだ決まっていません")
            : qsTr("確認のことは、%1に話してください").arg(named(line.deputyName))],
            qsTr("。", "between sentences"))
    }

    // Who signed or sent back; `inPlaceOf`: names of those for whom they stood in
    function decidedBy(name: string, inPlaceOf: var): string {
        return inPlaceOf.length === 0 ? name
            : qsTr("%1（%2の代理）").arg(name)
                .arg(inPlaceOf.map(one => named(one)).join(qsTr("、", "between two names")))
    }
}
