using HighDicom.Generators.Model;

namespace HighDicom.Generators.Naming;

/// <summary>Finds types that would bear one name, and names that the data layer's users know for something else.</summary>
internal static class NameCheck
{
    public static IEnumerable<Problem> Problems(IEnumerable<Table> tables, IEnumerable<string> schemes, IEnumerable<string> known)
    {
        HashSet<string> foreign = [.. known];
        Dictionary<string, Table> owners = [];
        foreach ((string name, Table table) in tables.SelectMany(Names))
        {
            if (foreign.Contains(name))
            {
                yield return new(Rules.ForeignName, table.File, 0, 0, name);
            }

            if (owners.TryGetValue(name, out Table owner))
            {
                yield return new(Rules.NameClash, table.File, 0, 0, "'" + name + "' of " + table.Id + " and of " + owner.Id);
            }
            else
            {
                owners.Add(name, table);
            }
        }

        foreach (string name in schemes.Select(CodeNames.ClassOf).Where(foreign.Contains))
        {
            yield return new(Rules.ForeignName, "", 0, 0, name);
        }
    }

    private static IEnumerable<(string Name, Table Table)> Names(Table table) => table.Kind == TableKind.Macro
        ? [(TableNames.ClassOf(table), table), (TableNames.InterfaceOf(table), table)]
        : [(TableNames.ClassOf(table), table)];
}
