# Runs PROGRAM, leaves its output in MADE, and fails when that is not what EXPECTED holds.
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env P9EXITS=${MADE}.exits ${PROGRAM}
  OUTPUT_FILE ${MADE} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
execute_process(COMMAND diff ${EXPECTED} ${MADE} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${MADE} differs from ${EXPECTED}")
endif()
