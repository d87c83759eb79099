// The languages of what the command line says and prints.
#pragma once

namespace ayumi {

enum class Language { Japanese, English };

}  // namespace ayumi
