AND ($speakers = [] OR speech.speaker IN $speakers)
AND ($places = [] OR speech.place IN $places)
AND ($kinds = [] OR speech.kind IN $kinds)
AND ($collections = [] OR any(collection IN speech.collections WHERE collection IN $collections))
