using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>Evaluates expressions over rows with three answers; null is "cannot tell".</summary>
internal sealed class RowConditions(RowMatches level)
{
    /// <summary>TID 1002 row 1: attributes of a device (TID 1004) tell that the observer is one.</summary>
    private const string ObserverIsDevice = "observer is a device";
    private const int DeviceObserver = 1004;
    private const string BasicTextSr = "1.2.840.10008.5.1.4.1.1.88.11";

    /// <summary>The first thing that could not be told.</summary>
    public string? Unknown { get; private set; }

    private DicomDataset? Document => level.Item?.Root.Dataset;

    public bool? Holds(RowCondition condition) => condition switch
    {
        AllRows both => Holds(both.Left) & Holds(both.Right),
        AnyRow either => Holds(either.Left) | Holds(either.Right),
        NotRow negation => !Holds(negation.Inner),
        RowIsPresent present => Find(present.Row) is { } found ? found.Count > 0 : CannotTell("row " + present.Row),
        RowHasCode code => HasCode(code),
        RowLacksAttribute lacks => Find(lacks.Row) is { Items: [{ Node.Dataset: var item }, ..] } ? !item.Contains(new DicomTag((ushort)(lacks.Tag >> 16), (ushort)lacks.Tag)) : true,
        ContextIsInherited context => IsInherited(context.Context),
        IodAllows { ValueType: "NUM" } => Document?.Text(DicomTag.SOPClassUID) is { } sopClass ? sopClass != BasicTextSr : CannotTell("the IOD"),
        IodAllows allows => CannotTell("whether the IOD allows " + allows.ValueType),
        ExternalFact { Words: ObserverIsDevice } when level.Group.Rows.Any(row => row.Facts.Included == DeviceObserver && level.CountOf(row.Index) > 0) => true,
        ExternalFact fact => CannotTell(fact.Words),
        _ => null,
    };

    private bool? HasCode(RowHasCode condition)
    {
        if (Find(condition.Row) is not { Items: { Count: > 0 } items })
        {
            // A row that is absent here may stand in an outer use of the same template (TID 1602 in an image library group); "is one of" is not answered without it.
            items = Outer(condition.Row);
            if (items.Count == 0)
            {
                return condition.Codes.Any(code => code.Scheme.Length == 0) ? CannotTell("row " + condition.Row + " is absent") : false;
            }
        }

        CodedConcept? value = condition.OfName ? items[0].Node.Name : items[0].Node.Dataset.Code(DicomTag.ConceptCodeSequence);
        return condition.Codes.Any(code => value is { } concept && (code.Scheme.Length == 0 ? concept.Value == code.Value : concept.IsSameCode(RowGroup.ToConcept(code))));
    }

    private bool? IsInherited(string context)
    {
        if (context == "observer context")
        {
            bool isTop = level.Item is { Parent: null };
            return Document?.FirstItem(DicomTag.AuthorObserverSequence) is not null || Document?.FirstItem(DicomTag.VerifyingObserverSequence) is not null
                ? true
                : isTop ? false : CannotTell("whether the observer is known from above");
        }

        // Study and patient of the document are the procedure and the subject unless something else is said.
        DicomTag tag = context == "procedure context" ? DicomTag.StudyInstanceUID : DicomTag.PatientID;
        return Document?.Contains(tag) == true ? true : CannotTell("whether the " + context + " is known from outside");
    }

    /// <summary>The matches of a row of the same template: on this level, or the item above.</summary>
    private (int Count, IReadOnlyList<RowMatch> Items)? Find(string id)
    {
        for (RowMatches? at = level; at is not null && at.Group.Scope == level.Group.Scope; at = at.Enclosing)
        {
            if (at.Parent is { } parent && parent.Row.Facts.Id == id && parent.Row.Group.Scope == level.Group.Scope)
            {
                return (1, [parent]);
            }

            if (at.Group.Find(id) is { } row)
            {
                return (at.CountOf(row.Index), at.ItemsOf(row.Index));
            }
        }

        return null;
    }

    private IReadOnlyList<RowMatch> Outer(string id)
    {
        int template = level.Group.Scope.Template.Number;
        for (RowMatches? at = level.Enclosing; at is not null; at = at.Enclosing)
        {
            foreach (RowMatches use in at.Group.Rows.SelectMany(row => at.IncludedBy(row.Index)).Where(use => use != level && use.Group.Scope.Template.Number == template))
            {
                if (use.Group.Rows.FirstOrDefault(row => row.Facts.Id == id) is { } row && use.ItemsOf(row.Index) is { Count: > 0 } items)
                {
                    return items;
                }
            }
        }

        return [];
    }

    private bool? CannotTell(string reason)
    {
        Unknown ??= reason;
        return null;
    }
}
