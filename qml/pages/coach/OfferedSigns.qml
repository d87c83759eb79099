// Signs that the person ticked on a sheet, to be taken over into what the daily check asks.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: offered

    required property CheckItemsPage page

    visible: page.writable && (page.signs.count > 0 || !page.consented)
    spacing: 12

    Words {
        text: qsTr("本人がシートで選んだサイン")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Words {
        objectName: "signsConsent"
        visible: !offered.page.consented
        text: qsTr("健康のことの同意がないので、サインは聞けません")
        Layout.fillWidth: true
    }
    Repeater {
        model: offered.page.signs

        ColumnLayout {
            id: sign

            required property string key
            required property string label
            required property bool asked
            required property bool fits

            spacing: 0
            Layout.fillWidth: true

            AppCheckBox {
                objectName: "sign_" + sign.key
                text: sign.label
                enabled: sign.fits && (sign.asked || !offered.page.full)
                checked: sign.asked
                onToggled: {
                    offered.page.takeOver(sign.key)
                    checked = Qt.binding(() => sign.asked)
                }
                Layout.fillWidth: true
            }
            Words {
                visible: !sign.fits
                text: qsTr("%1文字をこえています。短い言葉にして、下で足してください")
                    .arg(offered.page.wordsLimit)
                size: Theme.sizeLabel
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
