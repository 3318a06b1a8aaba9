using HighDicom.Codes;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>The rows of one level under one parent, and the rows that can describe an item there: its own and, through including rows, those of other templates.</summary>
internal sealed class RowGroup
{
    /// <summary>Templates include each other in chains of a few; a longer one can only be a circle.</summary>
    private const int MaximumIncludes = 16;

    private readonly int[] _positions;
    private readonly Dictionary<string, PlannedRow> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<CodedConcept, List<PlannedRow>>> _byCode;
    private readonly Lazy<List<PlannedRow>> _open;

    private RowGroup(TemplateScope scope, PlannedRow? includedBy, IEnumerable<int> rows)
    {
        (Scope, IncludedBy) = (scope, includedBy);
        Rows = [.. rows.Select(index => new PlannedRow(this, index))];
        Demanding = [.. Rows.Where(row => row.Facts.Requirement is "M" or "MC")];
        _positions = new int[scope.Template.Rows.Count];
        for (int position = 0; position < Rows.Count; position++)
        {
            _positions[Rows[position].Index] = position;
            _byId.TryAdd(Rows[position].Facts.Id, Rows[position]);
        }

        _byCode = new(() => Candidates(0).Where(row => row.Name is OneCode).GroupBy(row => ToConcept(((OneCode)row.Name).Code)).ToDictionary(group => group.Key, group => group.ToList()));
        _open = new(() => [.. Candidates(0).Where(row => row.Name is not OneCode)]);
    }

    public TemplateScope Scope { get; }

    /// <summary>The row that includes these rows; null where they stand in their own template.</summary>
    public PlannedRow? IncludedBy { get; }

    public IReadOnlyList<PlannedRow> Rows { get; }

    /// <summary>The rows that may have to be there: M or MC.</summary>
    public IReadOnlyList<PlannedRow> Demanding { get; }

    /// <summary>The only row, where the rows describe exactly one item.</summary>
    public PlannedRow? SingleRow => Rows is [{ Facts: { IsInclude: false, Maximum: 1 } } only] ? only : null;

    /// <summary>The rows that any item may be of which has no fixed concept name.</summary>
    public IReadOnlyList<PlannedRow> OpenCandidates => _open.Value;

    public static RowGroup TopOf(TemplateScope scope, PlannedRow? includedBy) => new(scope, includedBy, Level(scope, 0, 0));

    public static RowGroup Under(PlannedRow row) => new(row.Group.Scope, null, Level(row.Group.Scope, row.Index + 1, row.Facts.Level + 1));

    /// <summary>The top rows of the template that a row includes; none by reference, as they describe an item that stands elsewhere, save its own row.</summary>
    public static RowGroup Included(PlannedRow row) =>
        row.Group.Scope.Include(row.Facts) is { } scope ? TopOf(scope, row) : new RowGroup(row.Group.Scope, row, []);

    /// <summary>The place among <see cref="Rows"/> of one of them, given its position in the table.</summary>
    public int PositionOf(int index) => _positions[index];

    /// <summary>The rows whose fixed concept name is that code.</summary>
    public IReadOnlyList<PlannedRow> CandidatesFor(CodedConcept name) =>
        _byCode.Value.TryGetValue(CodeSets.WithoutVersion(name), out List<PlannedRow>? rows) ? rows : [];

    /// <summary>The row with a number of the published table; null if it does not stand on this level.</summary>
    public PlannedRow? Find(string id) => _byId.GetValueOrDefault(id);

    public static CodedConcept ToConcept(RowCode code) => new(code.Value, code.Scheme, code.Meaning);

    private static IEnumerable<int> Level(TemplateScope scope, int first, int level)
    {
        for (int index = first; index < scope.Template.Rows.Count && scope.Template.Rows[index].Level >= level; index++)
        {
            if (scope.Template.Rows[index].Level == level)
            {
                yield return index;
            }
        }
    }

    private IEnumerable<PlannedRow> Candidates(int includes) => includes > MaximumIncludes
        ? []
        : Rows.SelectMany(row => row.Facts.IsInclude ? row.Below.Candidates(includes + 1) : [row]);
}
