## Sheet of facts on a phone

sheet-label = Details
sheet-close = Close
# Keeps a cluster's card, to be compared with others.
pin = Pin
unpin = Unpin

## Sound

# A switch; off at first.
sound = Sound
sound-meaning = A short tone for each mark you come to: the better the rank the higher, from left to right by longitude
