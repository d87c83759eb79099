// What was said at the last talk with a person: their own words first.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Sheet {
    id: sheet

    required property var talk // TimelinePage.lastTalk

    signal opened

    ColumnLayout {
        width: sheet.availableWidth
        spacing: 10

        Words {
            text: qsTr("前に話したこと")
            size: Theme.px(22)
            bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Words {
            text: Say.joined([Say.day(sheet.talk.day ?? ""),
                              PlanFacts.purpose(sheet.talk.purpose ?? ""),
                              Say.by(sheet.talk.by ?? "", sheet.talk.bySelf ?? false,
                                     sheet.talk.how ?? "")], "  ")
            size: Theme.sizeLabel
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Repeater {
            model: ["words", "said", "decided"]

            LabelledWords {
                required property string modelData

                visible: text !== ""
                label: PlanFacts.label(modelData)
                text: Ask.plainOwn(sheet.talk[modelData] ?? "")
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "talkOpen"
            iconAfter: "next"
            text: qsTr("この記録を開く")
            onClicked: sheet.opened()
        }
    }
}
