// When the facts of a workplace were last confirmed with it, and whether that is too long ago.
import QtQuick
import Ayumi.Components

Badge {
    id: confirmed

    required property string day // empty: never
    required property bool due

    hue: due ? "wait" : "mizu"
    iconName: due ? "clock" : "check"
    text: day === "" ? qsTr("まだ確かめていません")
        : due ? qsTr("最後の確認 %1・2か月より前").arg(OfficeFacts.date(day))
              : qsTr("最後の確認 %1").arg(OfficeFacts.date(day))
}
