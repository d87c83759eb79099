// Where there is nobody who could stand in: rights do not move, the office gives them.
import QtQuick
import Ayumi.Components

MessagePanel {
    objectName: "noDeputies"
    what: qsTr("代わりに確認できる人が、ほかにいません")
    todo: qsTr("代わりになれるのは、サービス管理責任者だけです。管理者に、もう1人をサービス管理責任者にしてもらってください。休みがおわったら、もとの役割にもどしてもらえます")
}
