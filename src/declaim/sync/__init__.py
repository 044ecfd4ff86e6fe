"""Many articles kept current: a list goes in, a folder of audio, a feed and an index come out.

items   = listed(sources)            -> Item       what is on the list
changes = planned(items, state)      -> Change     what is to be done with each, and why
outcome = carried_out(changes)       -> State      what was done; the next run starts from it
"""
