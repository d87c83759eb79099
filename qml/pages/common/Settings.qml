// How this tablet shows its pages. Every choice holds at once and needs no saving.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: settings

    required property SettingsPage page
    readonly property DisplaySettings display: app.settings

    heading: qsTr("見えかたと設定")
    subheading: page.agencyName

    Choices {
        label: qsTr("言葉")
        namePrefix: "language_"
        current: settings.display.language
        choices: Looks.languages
        onChosen: key => settings.display.language = key
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("ふりがな")
        namePrefix: "ruby_"
        current: settings.display.ruby
        choices: Looks.rubies()
        onChosen: key => settings.display.ruby = key
        Layout.fillWidth: true
    }
    Words {
        text: "{読|よ}みかたの {例|れい}：{今日|きょう}の {出勤|しゅっきん}"
        size: Theme.sizeParticipant
        visible: settings.display.language !== "en"
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("文字の大きさ")
        namePrefix: "text_"
        current: settings.display.textPercent.toString()
        choices: [{key: "100", label: "100 %"}, {key: "125", label: "125 %"},
            {key: "150", label: "150 %"}, {key: "175", label: "175 %"},
            {key: "200", label: "200 %"}]
        onChosen: key => settings.display.textPercent = parseInt(key)
        Layout.fillWidth: true
    }
    Choices {
        label: qsTr("色")
        namePrefix: "palette_"
        current: settings.display.palette
        choices: Looks.palettes()
        onChosen: key => settings.display.palette = key
        Layout.fillWidth: true
    }
    AppSwitch {
        objectName: "motion"
        text: qsTr("画面の動き")
        checked: settings.display.motion
        onToggled: settings.display.motion = checked
    }
    AppSwitch {
        objectName: "pictures"
        text: qsTr("答えの絵")
        checked: settings.display.pictures
        onToggled: settings.display.pictures = checked
    }
    Sheet {
        id: facts

        visible: settings.app.session.active
        Layout.fillWidth: true

        ColumnLayout {
            width: facts.availableWidth
            spacing: 12

            FactLine {
                iconName: "person"
                text: settings.app.session.name + "  " + Say.role(settings.app.session.role)
                Layout.fillWidth: true
            }
            FactLine {
                iconName: "tablet"
                text: settings.page.protection === "passphrase"
                      ? qsTr("このタブレットは、起動のたびに支援者の合言葉で開けます")
                      : qsTr("記録の鍵は、このタブレットの鍵入れにあります")
                Layout.fillWidth: true
            }
        }
    }
    FirstHelpCard {
        app: settings.app
        again: true
        here: settings.app.session.active
        Layout.fillWidth: true
    }
    PracticeButton {
        app: settings.app
        visible: settings.app.session.active
        Layout.fillWidth: Theme.phone
    }
    AppButton {
        objectName: "lockNow"
        visible: settings.app.session.active
        main: true
        iconName: "lock"
        text: qsTr("画面をロックする")
        onClicked: settings.app.openPlace("lock")
        Layout.fillWidth: Theme.phone
    }
}
