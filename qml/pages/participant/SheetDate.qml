// A day, by buttons: today, or one step at a time.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

SheetQuestionFrame {
    id: asked

    Words {
        objectName: "sheetDay"
        text: asked.question.day === "" ? qsTr("まだ選んでいません。")
                                        : Say.longDay(asked.question.day)
        size: Theme.sizeAnswer
        bold: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: 12
        Layout.fillWidth: true

        AppButton {
            objectName: "sheetToday"
            width: Math.min(implicitWidth, parent.width)
            participant: true
            iconName: "sun"
            text: qsTr("きょう")
            fontSize: Theme.px(Theme.phone ? 20 : 24)
            onClicked: asked.question.takeToday()
        }
        AppButton {
            objectName: "sheetNoDay"
            width: Math.min(implicitWidth, parent.width)
            visible: asked.question.day !== ""
            participant: true
            iconName: "x"
            text: qsTr("けす")
            fontSize: Theme.px(Theme.phone ? 20 : 24)
            onClicked: asked.question.clear()
        }
    }
    GridLayout {
        columns: Theme.cramped ? 1 : 2
        columnSpacing: 12
        rowSpacing: 12
        Layout.fillWidth: true

        Repeater {
            model: [
                {part: "year", by: -1, label: qsTr("1年前")},
                {part: "year", by: 1, label: qsTr("1年あと")},
                {part: "month", by: -1, label: qsTr("1か月前")},
                {part: "month", by: 1, label: qsTr("1か月あと")},
                {part: "day", by: -1, label: qsTr("1日前")},
                {part: "day", by: 1, label: qsTr("1日あと")}]

            AppButton {
                required property var modelData

                objectName: "shift_" + modelData.part + (modelData.by < 0 ? "_back" : "_on")
                participant: true
                iconName: modelData.by < 0 ? "minus" : "plus"
                text: modelData.label
                fontSize: Theme.px(Theme.phone ? 20 : 24)
                onClicked: asked.question.shift(modelData.part, modelData.by)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
