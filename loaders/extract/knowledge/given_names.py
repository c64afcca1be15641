"""Given names that are common in English-speaking countries, by which an unknown name of two words shows as a person's."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

GIVEN_NAMES = words(
    """aaron abdul abigail adam adrian ahmed aidan aisha alan alastair albert alec alex alexander alexandra alfred ali
    alice alison alistair allan allen amanda amber amir amy andrea andrew andy angela angus anil anita ann anna
    anne annette annie anthony antonia antonio april archie arthur asha ashley audrey barbara barry beatrice
    becky ben benjamin bernadette bernard beth bethany betty beverley bill billy bob bobby brad bradley brendan
    brenda brian bridget bruce bryan caitlin callum calum cameron carl carla carlos carly carmen carol caroline
    carolyn catherine cathy cecilia charles charlie charlotte cheryl chloe chris christian christina christine
    christopher claire clare clive colin colleen conor connor craig crispin curtis cynthia daisy damian damien
    dan daniel daniela danny darren dave david dawn dean deborah debbie debra declan dennis derek diana diane
    dominic don donald donna dorothy doug douglas duncan dylan eamonn ed eddie edward edwin eileen elaine
    eleanor elena elizabeth ella ellen ellie emily emma emmanuel eric erica erin esther ethan eugene eva evan
    eve evelyn faith farah fatima felicity fergus fiona frances francesca francis frank fraser fred freddie
    frederick gareth gary gavin geoff geoffrey george georgia georgina gerald gerard gerry gillian gina giles
    glen glenn glenys gloria gordon grace graeme graham grant greg gregory guy gwen hannah harold harriet harry
    hassan hazel heather heidi helen henry hilary holly howard hugh hugo ian ibrahim imran irene iris isaac
    isabel isabella isla ivan jack jackie jacob jacqueline jacqui jake james jamie jan jane janet janice jasmine
    jason jay jayne jean jeff jeffrey jenna jennifer jenny jeremy jerry jess jesse jessica jill jim jimmy jo
    joan joanna joanne joe joel john johnny jon jonathan jordan jose joseph josephine joshua joy joyce juan
    judith judy julia julian julie juliet june justin kamal karen karl kate katherine kathleen kathryn kathy
    katie kay keir keith kelly ken kenneth kerry kevin khalid kim kimberly kirsten kirsty kit kyle laura lauren
    laurence lawrence leah lee leigh len leo leon leonard leslie lesley lewis liam lillian linda lindsay lindsey
    lisa liz lloyd lois lorna lorraine louis louise lucas lucy luke lynda lynn lynne mabel maggie malcolm marc
    marcus margaret maria marian marie marilyn marion mark martha martin martina martyn mary matt matthew
    maureen maurice max maxine meera megan mel melanie melissa melvin mercedes mervyn michael michele michelle
    miguel mick mike miles miranda miriam mohamed mohammad mohammed moira molly monica morag morgan muhammad
    muriel mustafa nadia nancy naomi natalie natasha nathan neil nessa niamh nicholas nick nicky nicola nicole
    nigel nina noel nora norma norman oliver olivia omar oscar owen pamela parveen pat patricia patrick paul
    paula pauline penelope penny pete peter phil philip philippa phillip phoebe phyllis pippa polly priti priya
    rachael rachel raj rajesh ralph ramesh ravi ray raymond rebecca reg rhian rhys richard rick ricky rishi rita
    rob robert roberta roberto robin robyn rod roderick rodney roger roland ron ronald rory rosa rosalind rose
    rosemary ross rowan roy rupert russell ruth ryan sadiq sajid sally sam samantha samir samuel sandra sanjay
    sara sarah scott sean sebastian shabana shane shannon sharon shaun sheila shelley shirley siobhan simon
    sofia sonia sophia sophie spencer stacey stan stanley stella stephanie stephen steve steven stewart stuart
    sue suella sunil suresh susan susanna suzanne sylvia tamsin tania tanya tara ted teresa terence terry thelma
    theodore theresa thomas tim timothy tina toby todd tom tommy toni tony tracey tracy trevor tricia troy tyler
    una ursula valerie vanessa vera verity vernon veronica vicki vicky victor victoria vijay vikram vince
    vincent violet virginia vivien wayne wendy wilfred will william willie winifred yasmin yvette yvonne zac
    zachary zara zoe"""
)
