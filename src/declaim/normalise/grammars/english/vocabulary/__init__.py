"""The words of English: data without a pattern; the rules that use them stand one room above."""
