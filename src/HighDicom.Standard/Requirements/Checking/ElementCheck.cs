using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether elements have the value representation and multiplicity that PS3.6 gives them, and values that fit the representation.</summary>
internal sealed class ElementCheck(CheckRun run)
{
    private static readonly StandardReference DataElements = new(6, "6");
    private static readonly StandardReference Representations = new(5, "6.2");
    private static readonly StandardReference ImageReferences = new(3, "10.3");
    private static readonly StandardReference Characters = new(3, "C.12.1.1.2");

    /// <summary>Checks an element. Whether its representation is right: if not, its values mean nothing.</summary>
    public bool Check(in ElementContent content, ElementFacts facts, ItemLevel level)
    {
        DicomItem item = content.Item;
        DicomVR vr = item.ValueRepresentation;
        if (facts.IsKnown && !item.Tag.IsPrivate)
        {
            if (!facts.AllowsRepresentation(vr))
            {
                string detail = $"{vr.Code}, not {facts.Representations}";
                Severity severity = vr == DicomVR.UN ? Severity.Warning : Severity.Error;
                Add(ViolationKind.BadVR, item.Tag, facts, level, DataElements, detail, severity);
                return false;
            }

            CheckCount(content, facts, level);
        }

        if (item is DicomStringElement element && content.Text is { Length: > 0 } text && facts.RulesOf(vr) is { } rules)
        {
            CheckText(element, text, rules, facts, level);
            if (facts.CountsFromOne && HasBelowOne(text))
            {
                Add(ViolationKind.BadValue, item.Tag, facts, level, ImageReferences, "frames count from 1", Severity.Error);
            }

            if (CharacterSetCheck.Problem(text, level) is { } problem)
            {
                Add(ViolationKind.BadValue, item.Tag, facts, level, Characters, problem, Severity.Error);
            }
        }

        return true;
    }

    private void CheckCount(in ElementContent content, ElementFacts facts, ItemLevel level)
    {
        if (content.IsEmpty || content.Item is not DicomElement element || element is DicomStringElement and not DicomMultiStringElement || ElementValues.IsBulk(element))
        {
            return;
        }

        int count = content.Text is { } text ? ElementValues.Count(text) : element.Count;
        if (!facts.AllowsCount(count))
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "value" : "values")}, not {facts.Multiplicity}");
            Add(ViolationKind.BadVR, element.Tag, facts, level, DataElements, detail, Severity.Error);
        }
    }

    private void CheckText(DicomStringElement element, string text, TextRules rules, ElementFacts facts, ItemLevel level)
    {
        ReadOnlySpan<char> rest = text;
        bool isLast = false;
        for (int position = 1; !isLast; position++)
        {
            ReadOnlySpan<char> value = rest;
            isLast = element is not DicomMultiStringElement;
            if (!isLast)
            {
                value = ElementValues.Next(ref rest, out isLast);
            }

            if (rules.Check(value) is { } kind)
            {
                string quoted = ShownText.Quoted(value);
                string detail = kind == ViolationKind.TooLong
                    ? string.Create(CultureInfo.InvariantCulture, $"{value.Length} characters, at most {rules.MostCharacters}")
                    : $"{quoted} is no {element.ValueRepresentation.Code} value ({rules.Form})";
                Add(kind, element.Tag, facts, level, Representations, detail, Severity.Error);
                return;
            }
        }
    }

    private static bool HasBelowOne(ReadOnlySpan<char> text)
    {
        bool isLast = false;
        while (!isLast)
        {
            if (int.TryParse(ElementValues.Next(ref text, out isLast), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && number < 1)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ViolationKind kind, DicomTag tag, ElementFacts facts, ItemLevel level, StandardReference reference, string detail, Severity severity) =>
        run.Findings.Add(new Violation
        {
            Path = level.Path(tag),
            Kind = kind,
            Name = facts.Name,
            Reference = reference,
            Severity = severity,
            Detail = detail,
        });
}
