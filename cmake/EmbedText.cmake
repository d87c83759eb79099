# Texts of files that are compiled into a library.

# ayumi_embed_text(TARGET FUNCTION ayumi::sheets::shippedSheets TYPE ayumi::sheets::ShippedSheet
#                  HEADER shared/sheets/shipped.h KEYS key ... FILES file ...)
# defines
#   const std::vector<TYPE>& FUNCTION();
# which a header of the folder declares: {KEY, text} of each file, in this order.
function(ayumi_embed_text target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FUNCTION;TYPE;HEADER" "KEYS;FILES")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_FUNCTION OR NOT arg_TYPE OR NOT arg_HEADER)
        message(FATAL_ERROR "ayumi_embed_text(${target}): wants FUNCTION, TYPE, HEADER and files")
    endif()
    string(REGEX MATCH "^(.*)::([A-Za-z0-9_]+)$" matched "${arg_FUNCTION}")
    set(namespace "${CMAKE_MATCH_1}")
    set(function_name "${CMAKE_MATCH_2}")

    set(entries "")
    foreach(key file IN ZIP_LISTS arg_KEYS arg_FILES)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(READ "${file}" text)
        string(APPEND entries "        {${key}, R\"__text__(${text})__text__\"},\n")
    endforeach()

    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${function_name}.cpp")
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"#include <vector>

#include \"@arg_HEADER@\"

namespace @namespace@ {

const std::vector<@arg_TYPE@>& @function_name@();
const std::vector<@arg_TYPE@>& @function_name@() {
    static const std::vector<@arg_TYPE@> all{
@entries@    };
    return all;
}

}  // namespace @namespace@
")
    target_sources(${target} PRIVATE "${generated}")
endfunction()

# ayumi_embed_sql(TARGET FUNCTION ayumi::store::migrations FILES migrations/001_name.sql ...)
# As a vector of ayumi::sqlite::Migration. Numbers are 001, 002, ... without gaps, in this order.
function(ayumi_embed_sql target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FUNCTION" "FILES")
    set(numbers "")
    set(number 0)
    foreach(file IN LISTS arg_FILES)
        math(EXPR number "${number} + 1")
        cmake_path(GET file STEM stem)
        if(NOT stem MATCHES "^0*${number}_[a-z0-9_]+$")
            message(FATAL_ERROR "ayumi_embed_sql(${target}): ${file} should be number ${number}")
        endif()
        list(APPEND numbers ${number})
    endforeach()
    ayumi_embed_text(${target} FUNCTION ${arg_FUNCTION} TYPE ayumi::sqlite::Migration
        HEADER shared/sqlite/migration.h KEYS ${numbers} FILES ${arg_FILES})
endfunction()
