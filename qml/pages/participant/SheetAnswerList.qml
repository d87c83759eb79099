// Answers of a sheet that the same people read, each with なおす as long as it may be changed. Who
// they are stands above, on a phone below: there the answers come first.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

Sheet {
    id: list

    property RowsModel answers
    property var readers: []
    property bool ownEyes: false // nobody else reads them
    property bool fixed: false
    default property alias more: morePlace.data // below the answers

    signal change(key: string)

    radius: Theme.radiusAnswer

    ColumnLayout {
        width: list.availableWidth
        spacing: 8

        PlainFact {
            visible: list.ownEyes
            iconName: "lock"
            text: qsTr("ここは、あなただけが見ます。渡しません。")
            size: Theme.px(Theme.phone ? 20 : 24)
            Layout.fillWidth: true
        }
        ReadersLine {
            visible: !list.ownEyes && !Theme.phone
            readers: list.readers
            Layout.fillWidth: true
        }
        Repeater {
            model: list.answers

            SheetAnswerRow {
                required property int index
                required property string key
                required property string wayOut
                required property string day
                required property var model

                label: model.label
                lines: model.lines
                answer: wayOut !== "" ? Ask.answer("wayOut", wayOut) : Say.longDay(day)
                open: wayOut === "" && model.lines.length === 0
                first: index === 0
                fixed: list.fixed
                changeName: "change_" + key
                onChange: list.change(key)
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            id: morePlace

            Layout.fillWidth: true
        }
        ReadersLine {
            visible: !list.ownEyes && Theme.phone
            readers: list.readers
            Layout.fillWidth: true
        }
    }
}
