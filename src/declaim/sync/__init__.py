"""Many articles kept current: a list goes in, a folder of audio, a feed and an index come out.

items   = listed(sources)            -> Item       what is on the list
tasks = planned(items, state)      -> Task     what is to be done with each, and why
outcome = carried_out(tasks)       -> State      what was done; the next run starts from it
"""
