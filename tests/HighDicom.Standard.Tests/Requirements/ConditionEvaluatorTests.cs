using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Requirements;

internal sealed class ConditionEvaluatorTests
{
    private const string Tables =
        """
        @module|module|C.1|Module
        -0|00080060|3
        -0|00082218|3
        -1|00080100|3
        -1|00082220|3
        -2|00080104|3
        -0|52009229|3
        -0|52009230|3
        @group|group|C.2|Group
        -0|00209113|1
        -1|00200032|3
        @type|type|C.3|Type
        -0|00189329|1
        -1|00089007|3
        """;

    private const string Modules =
        """
        Mmodule|M|Image|Module
        Ggroup|U|either|Group
        Gtype|U|either|Type
        """;

    private static readonly RequirementCatalog Catalog = TestCatalog.Of(Tables, Modules);

    [TestCase(Answer.Yes, Answer.Yes, Answer.Yes, Answer.Yes)]
    [TestCase(Answer.Yes, Answer.No, Answer.No, Answer.Yes)]
    [TestCase(Answer.No, Answer.No, Answer.No, Answer.No)]
    [TestCase(Answer.Yes, Answer.CannotTell, Answer.CannotTell, Answer.Yes)]
    [TestCase(Answer.No, Answer.CannotTell, Answer.No, Answer.CannotTell)]
    [TestCase(Answer.CannotTell, Answer.CannotTell, Answer.CannotTell, Answer.CannotTell)]
    public void Unknown_matters_only_where_the_rest_leaves_it_open(Answer left, Answer right, Answer both, Answer either)
    {
        Assert.That(Evaluate(new AllOf(Constant(left), Constant(right))), Is.EqualTo(both));
        Assert.That(Evaluate(new AllOf(Constant(right), Constant(left))), Is.EqualTo(both));
        Assert.That(Evaluate(new AnyOf(Constant(left), Constant(right))), Is.EqualTo(either));
        Assert.That(Evaluate(new AnyOf(Constant(right), Constant(left))), Is.EqualTo(either));
    }

    [TestCase(Answer.Yes, Answer.No)]
    [TestCase(Answer.No, Answer.Yes)]
    [TestCase(Answer.CannotTell, Answer.CannotTell)]
    public void Not_turns_what_is_known(Answer operand, Answer expected) => Assert.That(Evaluate(new Negation(Constant(operand))), Is.EqualTo(expected));

    [TestCase("(0008,0060) = CT", Answer.Yes)]
    [TestCase("(0008,0060) = MR | CT", Answer.Yes)]
    [TestCase("(0008,0060) != MR", Answer.Yes)]
    [TestCase("(0008,0060) != MR | CT", Answer.No)]
    [TestCase("(0018,0015) != CHEST", Answer.Yes)]
    [TestCase("(0018,0015) = CHEST", Answer.No)]
    [TestCase("(0008,0008) = AXIAL", Answer.Yes)]
    [TestCase("(0008,0008)[3] = AXIAL", Answer.Yes)]
    [TestCase("(0008,0008)[1] = AXIAL", Answer.No)]
    [TestCase("present (0008,0008)[3]", Answer.Yes)]
    [TestCase("present (0008,0008)[4]", Answer.No)]
    [TestCase("absent (0008,0008)[4]", Answer.Yes)]
    [TestCase("present (0010,0010)", Answer.Yes)]
    [TestCase("notempty (0010,0010)", Answer.No)]
    [TestCase("(0028,0002) > 1", Answer.Yes)]
    [TestCase("(0028,0002) < 3", Answer.No)]
    [TestCase("(0028,0002) = 3", Answer.Yes)]
    [TestCase("(0028,0008) = 2", Answer.Yes)]
    [TestCase("nonzero (0028,0002)", Answer.Yes)]
    [TestCase("nonzero (0028,0103)", Answer.No)]
    [TestCase("(0028,0009) => (0018,1063)", Answer.Yes)]
    [TestCase("(0028,0009) => (0018,1065)", Answer.No)]
    [TestCase("private (0028,0009)", Answer.No)]
    [TestCase("grouped (0028,0009)", Answer.No)]
    [TestCase("coordinates = NONE", Answer.Yes)]
    [TestCase("coordinates = PATIENT", Answer.No)]
    [TestCase("module module", Answer.Yes)]
    [TestCase("module other", Answer.No)]
    [TestCase("judge: who knows", Answer.CannotTell)]
    [TestCase("?", Answer.CannotTell)]
    public void Atoms_look_at_the_data_set(string expression, Answer expected)
    {
        DicomDataset dataset = new(
            new DicomCodeString(DicomTag.Modality, "CT"),
            new DicomCodeString(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL"),
            new DicomPersonName(DicomTag.PatientName, ""),
            new DicomUnsignedShort(DicomTag.SamplesPerPixel, 3),
            new DicomIntegerString(DicomTag.NumberOfFrames, "02"),
            new DicomUnsignedShort(DicomTag.PixelRepresentation, 0),
            new DicomAttributeTag(DicomTag.FrameIncrementPointer, DicomTag.FrameTime));

        Assert.That(Evaluate(ConditionReader.Read(expression), dataset), Is.EqualTo(expected));
    }

    [Test]
    public void The_table_of_the_item_itself_decides_where_an_attribute_is_looked_up()
    {
        DicomDataset inner = new();
        DicomDataset outer = new(new DicomSequence(new DicomTag(0x0008, 0x2218), inner), new DicomShortString(DicomTag.CodeValue, "outer"));
        ItemLevel root = new CheckRun(Catalog.Iods["test"], outer).Root;
        ItemShape shape = root.Shape.Find(0x0008_2218)!.ShapeOfItems(Catalog, 1)!;
        ItemLevel level = new(inner, new ItemPlace(shape), root, new DicomTag(0x0008, 0x2218), 1, default);

        Assert.That(Evaluate("present (0008,0100)", level), Is.EqualTo(Answer.No), "the item's table has a row for it, so the outer one is another attribute");
        Assert.That(Evaluate("absent (0008,0060)", level), Is.EqualTo(Answer.Yes));
        outer.Add(DicomTag.Modality, "CT");
        Assert.That(Evaluate("(0008,0060) = CT", level), Is.EqualTo(Answer.Yes), "the table of the enclosing level has it");
        outer.Add(DicomTag.PatientID, "1");
        Assert.That(Evaluate("(0010,0020) = 1", level), Is.EqualTo(Answer.Yes), "no table has it, so any level around counts");
    }

    [Test]
    public void Frame_tags_are_looked_up_in_the_same_frame_and_then_in_the_shared_groups()
    {
        DicomDataset first = new(Group(new DicomTag(0x0018, 0x9329), new DicomCodeString(DicomTag.FrameType, "ORIGINAL", "PRIMARY", "AXIAL", "NONE")), Group(DicomTag.PlanePositionSequence));
        DicomDataset second = new(Group(DicomTag.PlanePositionSequence));
        DicomDataset shared = new(Group(new DicomTag(0x0018, 0x9329), new DicomCodeString(DicomTag.FrameType, "MIXED", "PRIMARY", "AXIAL", "NONE")));
        DicomDataset dataset = new(
            new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, shared),
            new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, first, second));
        ItemLevel root = new CheckRun(Catalog.Iods["test"], dataset).Root;

        Assert.That(Evaluate("frame (0008,9007) = ORIGINAL", Frame(root, first)), Is.EqualTo(Answer.Yes));
        Assert.That(Evaluate("frame (0008,9007) = MIXED", Frame(root, second)), Is.EqualTo(Answer.Yes));
        Assert.That(Evaluate("group (0020,9113)", root), Is.EqualTo(Answer.Yes));
        Assert.That(Evaluate("group (0008,9124)", root), Is.EqualTo(Answer.No));
    }

    [TestCase("frame (0008,9007) = ORIGINAL", Answer.Yes)]
    [TestCase("frame (0008,9007) != ORIGINAL", Answer.Yes)]
    [TestCase("frame (0008,9007) = MIXED", Answer.No)]
    [TestCase("present frame (0008,9007)", Answer.Yes)]
    [TestCase("absent frame (0008,9007)", Answer.Yes)]
    [TestCase("absent frame (0020,0032)", Answer.Yes)]
    public void What_is_shared_asks_whether_any_frame_is_meant(string expression, Answer expected)
    {
        DicomDataset original = new(Group(new DicomTag(0x0018, 0x9329), new DicomCodeString(DicomTag.FrameType, "ORIGINAL", "PRIMARY", "AXIAL", "NONE")));
        DicomDataset derived = new(Group(new DicomTag(0x0018, 0x9329), new DicomCodeString(DicomTag.FrameType, "DERIVED", "PRIMARY", "AXIAL", "NONE")));
        DicomDataset shared = new(Group(DicomTag.PlanePositionSequence));
        DicomDataset dataset = new(
            new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, shared),
            new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, derived, original, new DicomDataset()));
        ItemLevel root = new CheckRun(Catalog.Iods["test"], dataset).Root;
        ItemLevel group = new(shared, new ItemPlace(Catalog.Iods["test"].Plan.FunctionalGroups), root, DicomTag.SharedFunctionalGroupsSequence, 1, default);

        Assert.That(Evaluate(expression, group), Is.EqualTo(expected));
        Assert.That(Evaluate(expression, root), Is.EqualTo(expected));
    }

    [Test]
    public void Pointers_into_functional_groups_and_to_private_attributes_are_told_apart()
    {
        DicomDataset dataset = new(new DicomAttributeTag(DicomTag.DimensionIndexPointer, DicomTag.ImagePositionPatient), new DicomAttributeTag(DicomTag.FunctionalGroupPointer, new DicomTag(0x0021, 0x1001)));

        Assert.That(Evaluate("grouped (0020,9165)", dataset), Is.EqualTo(Answer.Yes));
        Assert.That(Evaluate("private (0020,9165)", dataset), Is.EqualTo(Answer.No));
        Assert.That(Evaluate("private (0020,9167)", dataset), Is.EqualTo(Answer.Yes));
    }

    [TestCase("1.2.840.10008.5.1.4.1.1.66.4", Answer.Yes)]
    [TestCase("1.2.840.10008.5.1.4.1.1.2", Answer.No)]
    [TestCase("1.2.3.4", Answer.CannotTell)]
    public void Multi_frame_SOP_classes_are_known_by_their_IOD(string uid, Answer expected)
    {
        DicomDataset dataset = new(new DicomUniqueIdentifier(DicomTag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.66.4"), new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, uid));
        CheckRun run = new(RequirementCatalog.Default.IodFor("1.2.840.10008.5.1.4.1.1.66.4")!, dataset);

        Assert.That(run.Evaluator.Evaluate(ConditionReader.Read("multiframe (0008,1150)"), run.Root), Is.EqualTo(expected));
    }

    private static Condition Constant(Answer answer) => answer switch
    {
        Answer.Yes => ConditionReader.Read("absent (0010,0010)"),
        Answer.No => ConditionReader.Read("present (0010,0010)"),
        _ => ConditionReader.Read("judge: it"),
    };

    private static DicomSequence Group(DicomTag tag, params DicomItem[] content) => new(tag, new DicomDataset(content));

    private static ItemLevel Frame(ItemLevel root, DicomDataset item)
    {
        ItemLevel frame = new(item, new ItemPlace(Catalog.Iods["test"].Plan.FunctionalGroups), root, DicomTag.PerFrameFunctionalGroupsSequence, 1, default);
        DicomDataset position = item.GetSequence(DicomTag.PlanePositionSequence).Items[0];
        return new ItemLevel(position, new ItemPlace(ItemShape.Unknown), frame, DicomTag.PlanePositionSequence, 1, default);
    }

    private static Answer Evaluate(Condition condition, DicomDataset? dataset = null)
    {
        CheckRun run = new(Catalog.Iods["test"], dataset ?? new DicomDataset());
        return run.Evaluator.Evaluate(condition, run.Root);
    }

    private static Answer Evaluate(string expression, DicomDataset dataset) => Evaluate(ConditionReader.Read(expression), dataset);

    private static Answer Evaluate(string expression, ItemLevel level)
    {
        ItemLevel root = level;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return new CheckRun(Catalog.Iods["test"], root.Dataset).Evaluator.Evaluate(ConditionReader.Read(expression), level);
    }
}
