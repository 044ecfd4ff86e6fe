"""Many articles kept current: a list goes in; a folder of audio, a feed and an index come out.

items = listed(sources)         -> Item    the articles of the list
tasks = planned(items, state)   -> Task    the work on each article, and the reason
done  = carried_out(task)       -> Done    the outcome, kept in the state for the next run
"""
