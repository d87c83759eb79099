// The line of the person's own word on the day: once there is something to confirm.
import QtQuick
import Ayumi.ViewModels

HomeLine {
    id: line

    required property HomePage page

    objectName: "homeConfirmation"
    enabled: page.confirmable || page.confirmedAt !== ""
    iconName: "stamp"
    hue: "sign"
    title: qsTr("きょうの確認")
    detail: !enabled ? qsTr("きょうの記録ができたら、確認できます")
        : page.confirmedAt === "" ? qsTr("これから")
        : page.passedOver ? qsTr("ちがうと言いました") : qsTr("%1に確認しました")
          .arg(Say.time(page.confirmedAt.slice(11, 16)))
    onClicked: page.open("confirmation")
}
