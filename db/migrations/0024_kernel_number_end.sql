-- Over the telephone people read out the end of a number: found by its last digits.
create index matter_number_end on matter (reverse(number) text_pattern_ops);
