// One fact of the day in plain words: a site with its times, or a question with its answer.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: fact

    required property string key
    required property string siteName
    required property string status
    required property string arrived
    required property string leftAt
    required property string field
    required property string answer
    required property string words
    required property string ownWords

    readonly property bool attendance: field === ""
    readonly property string times: arrived === "" ? Say.status(status)
        : leftAt === "" ? qsTr("%1に来ました").arg(Say.time(arrived))
        : qsTr("%1に来て、%2に帰りました").arg(Say.time(arrived)).arg(Say.time(leftAt))

    readonly property var aloud: [label, said, Ask.plainOwn(words)]

    objectName: "fact_" + key
    columns: Theme.phone ? 1 : 2
    columnSpacing: 20
    rowSpacing: 2

    Words {
        id: label

        text: fact.attendance ? Ask.plainOwn(fact.siteName) : Ask.label(fact.field, fact.ownWords)
        size: Theme.px(Theme.phone ? 20 : 22)
        color: Theme.ink2
        Layout.fillWidth: true
        Layout.preferredWidth: 220
    }
    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.preferredWidth: 420

        Words {
            id: said

            text: fact.attendance ? fact.times : Ask.answer(fact.field, fact.answer)
            visible: text !== ""
            size: Theme.px(Theme.phone ? 22 : 24)
            bold: true
            Layout.fillWidth: true
        }
        AppText {
            text: fact.words
            visible: text !== ""
            size: Theme.px(22)
            Layout.fillWidth: true
        }
    }
}
